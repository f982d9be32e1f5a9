"""Questions with answers, link sites and mailing lists."""

from __future__ import annotations

from tests.importing.kinds.writer import COOKIES, Writer, document, links

TITLE = "Why does the backup stop half way?"
_LISTING = "for file in *.tar; do\n    tar -tf $file > /dev/null || echo broken: $file\ndone"


def stack_exchange(w: Writer) -> str:
    """A question with answers, each with comments of its own."""

    def vote(number: int) -> str:
        return f'<div class="votecell post-layout--left"><div class="js-voting-container"><button>Up vote</button><div class="js-vote-count" data-value="{number}">{number}</div><button>Down vote</button></div></div>'

    def signed(verb: str) -> str:
        return f'<div class="mt24"><div class="d-flex fw-wrap"><div class="js-post-menu"><div class="d-flex gs8 s-anchors">{links("Share,Improve this answer,Follow", "<a href=/{0}>{1}</a>")}</div></div><div class="post-signature flex--item"><div class="user-info"><div class="user-action-time">{verb} <span class="relativetime">Jan 2 at 10:00</span></div><div class="user-details"><a href="/users/1">{w.name()}</a><div class="-flair"><span class="reputation-score">1,234</span><span class="badgecount">5</span> bronze badges</div></div></div></div></div></div>'

    def comments(count: int) -> str:
        rows = "".join(
            f'<li id="comment-{i}" class="comment js-comment"><div class="comment-text js-comment-text-and-form"><div class="comment-body js-comment-edit-hide"><span class="comment-copy">{w.aside()}</span>&nbsp;&ndash;&nbsp;<a class="comment-user">{w.name()}</a><span class="comment-date"><a class="comment-link"><span class="relativetime-clean">Jan 3 at 1:02</span></a></span></div></div></li>'
            for i in range(count)
        )
        return f'<div class="post-layout--right js-post-comments-component"><div class="comments js-comments-container"><ul class="comments-list js-comments-list">{rows}</ul></div><div><a class="js-add-link comments-link">Add a comment</a></div></div>'

    question = f'<div class="s-prose js-post-body" itemprop="text">{w.paragraphs(2)}<pre class="lang-sh s-code-block"><code>{w.say(_LISTING)}</code></pre>{w.paragraphs(1)}</div>'
    answers = "".join(
        f'<a name="{i}"></a><div id="answer-{i}" class="answer js-answer" data-answerid="{i}" itemprop="suggestedAnswer"><div class="post-layout">{vote(9 - i)}<div class="answercell post-layout--right"><div class="s-prose js-post-body" itemprop="text">{w.paragraphs(w.number(1, 4))}</div>{signed("answered")}</div>{comments(1)}</div></div>'
        for i in range(w.number(1, 4))
    )
    return document(
        f"backup - {TITLE} - Tinkerers Exchange",
        f"""{COOKIES}<header class="s-topbar ps-fixed"><nav><ol>{links("About,Products,For Teams,Log in,Sign up")}</ol></nav></header><div class="container"><div id="left-sidebar" class="left-sidebar"><nav><ol>{links("Home,Questions,Tags,Users,Unanswered")}</ol></nav></div><div id="content" class="snippet-hidden"><div class="inner-content clearfix" itemscope itemtype="https://schema.org/Question"><div id="question-header"><h1 itemprop="name"><a href="/q/1" class="question-hyperlink">{TITLE}</a></h1><div><a href="/ask">Ask Question</a></div></div><div class="d-flex fw-wrap"><div class="flex--item"><span>Asked</span> <time>2 days ago</time></div><div><span>Viewed</span> 312 times</div></div>
<div id="mainbar" role="main"><div class="question js-question" id="question"><div class="post-layout">{vote(12)}<div class="postcell post-layout--right">{question}<div class="mt24 mb12"><div class="post-taglist"><ul class="js-post-tag-list-wrapper">{links("backup,tar,rsync")}</ul></div></div>{signed("asked")}</div>{comments(2)}</div></div>
<div id="answers"><div id="answers-header"><h2 class="mb0" data-answercount="2">2 Answers</h2></div>{answers}<form id="post-form" class="js-add-answer-component post-form"><h2 class="space">Your Answer</h2><p>Thanks for contributing an answer! Please be sure to answer the question.</p></form><h2 class="bottom-notice">Not the answer you're looking for? Browse other questions tagged <a href="/t">backup</a> or <a href="/ask">ask your own question</a>.</h2></div></div>
<div id="sidebar" class="show-votes" role="complementary"><div class="s-sidebarwidget"><div class="s-sidebarwidget--header">The Overflow Blog</div><ul><li><a href="/b">{w.headline()}</a></li></ul></div><div class="module sidebar-related"><h4 id="h-related">Related</h4><div class="related js-gps-related-questions">{links("How to test a tar file,Which compression is safest,Backups on tape", '<div class="spacer"><a href="/q/{0}" class="question-hyperlink">{1}</a></div>')}</div></div></div></div></div></div><footer id="footer" class="site-footer"><ul>{links("Questions,Help,Chat,Business")}</ul></footer>""",
        body_class="question-page unified-theme",
    )


def reddit_old(w: Writer) -> str:
    """A text post with nested comments in the old design."""

    def comment(depth: int) -> str:
        name = w.name().replace(" ", "_")
        said = f'<div class="md">{w.paragraphs(w.number(1, 2), most=3)}</div>'
        inner = comment(depth - 1) if depth else ""
        return f"""<div class="thing id-t1_{depth} noncollapsed comment" data-type="comment"><p class="parent"></p><div class="midcol unvoted"><div class="arrow up"></div></div><div class="entry unvoted"><p class="tagline"><a href="javascript:void(0)" class="expand">[–]</a><a href="#" class="author">{name}</a> <span class="score unvoted">{depth + 3} points</span> <time class="live-timestamp">2 days ago</time></p><form class="usertext"><div class="usertext-body may-blank-within md-container">{said}</div></form><ul class="flat-list buttons">{links("permalink,embed,save,report,reply")}</ul></div><div class="child"><div class="sitetable listing">{inner}</div></div></div>"""

    post = w.paragraphs(w.number(1, 3))
    talk = "".join(comment(w.number(0, 2)) for _ in range(w.number(3, 6)))
    return document(
        f"{TITLE} : tinkerers",
        f"""<div id="header" role="banner"><div id="sr-header-area"><ul>{links("popular,all,users,askanything,pics")}</ul></div><div id="header-bottom-left"><ul class="tabmenu">{links("comments,other discussions")}</ul></div></div><div class="side"><div class="spacer"><div class="linkinfo"><div class="date">this post was submitted on 02 Jan 2024</div><div class="score"><span class="number">55</span> points</div></div></div><div class="spacer"><div class="titlebox"><h1 class="hover redditname"><a href="/r">tinkerers</a></h1><div class="usertext-body"><div class="md"><p>{w.aside(2)}</p><ol><li>Be kind.</li><li>No selling.</li></ol></div></div></div></div></div>
<div class="content" role="main"><div id="siteTable" class="sitetable linklisting"><div class="thing id-t3_1 link self"><div class="midcol unvoted"><div class="score">55</div></div><div class="entry unvoted"><div class="top-matter"><p class="title"><a class="title may-blank" href="/r/1">{TITLE}</a> <span class="domain">(<a href="/r">self.tinkerers</a>)</span></p><p class="tagline">submitted <time>2 days ago</time> by <a class="author" href="#">{w.name()}</a></p></div><div class="expando"><form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">{post}</div></div></form></div><ul class="flat-list buttons">{links("12 comments,share,save,hide,report")}</ul></div></div></div>
<div class="commentarea"><div class="panestack-title"><span class="title">all 12 comments</span></div><div class="menuarea">sorted by: best</div><div class="sitetable nestedlisting">{talk}</div></div></div><div class="footer-parent"><div class="footer rounded"><ul>{links("blog,about,help,contact us")}</ul></div></div>""",
    )


def reddit_new(w: Writer) -> str:
    """The same in custom elements."""

    def comment(depth: int) -> str:
        said = w.paragraphs(w.number(1, 2), "<p>{}</p>", most=3)
        inner = comment(depth - 1) if depth else ""
        return f"""<shreddit-comment author="{w.name()}" depth="{depth}" score="4" thingid="t1_{depth}"><div slot="commentMeta" class="flex flex-row"><a href="#">{w.name()}</a> <span>•</span> <time>2d ago</time></div><div slot="comment" class="md text-14"><div id="-post-rtjson-content" class="py-0">{said}</div></div><shreddit-comment-action-row slot="actionRow"><button>Reply</button><a href="#">Share</a></shreddit-comment-action-row>{inner}</shreddit-comment>"""

    post = w.paragraphs(w.number(1, 3))
    talk = "".join(comment(w.number(0, 2)) for _ in range(w.number(3, 6)))
    return document(
        TITLE,
        f"""<shreddit-app><reddit-header-large><nav><a href="/">Home</a><a href="/popular">Popular</a></nav></reddit-header-large><div class="main-container"><main id="main-content"><shreddit-post post-title="{TITLE}"><div slot="credit-bar"><a href="/r/tinkerers">r/tinkerers</a> <time>2 days ago</time></div><h1 slot="title">{TITLE}</h1><div slot="text-body" class="mb-sm"><div class="md text-14" property="schema:articleBody">{post}</div></div></shreddit-post><shreddit-comment-tree id="comment-tree">{talk}</shreddit-comment-tree></main><aside class="right-sidebar"><div><h2>r/tinkerers</h2><p>{w.aside(2)}</p></div></aside></div></shreddit-app>""",
    )


def hacker_news(w: Writer) -> str:
    """Nested comments in a table, without any paragraph around the first line."""
    rows = []
    for i in range(w.number(5, 9)):
        text = w.paragraph(most=3) + "".join(
            f"<p>{w.paragraph(most=2)}" for _ in range(w.number(0, 2))
        )
        rows.append(
            f"""<tr class="athing comtr" id="{i}"><td><table border="0"><tr><td class="ind" indent="{i % 3}"><img src="s.gif" height="1" width="{i % 3 * 40}"></td><td valign="top" class="votelinks"><center><a id="up_{i}"><div class="votearrow" title="upvote"></div></a></center></td><td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead"><a href="user?id=x" class="hnuser">{w.name().split()[0].lower()}{i}</a> <span class="age"><a href="item?id={i}">2 days ago</a></span> <span id="unv_{i}"></span><span class="navs"> | <a href="#1" class="clicky">next</a> <a class="togg clicky">[–]</a></span></span></div><br><div class="comment"><div class="commtext c00">{text}</div><div class="reply"><p><font size="1"><u><a href="reply?id={i}">reply</a></u></font></div></div></td></tr></table></td></tr>"""
        )
    return document(
        TITLE,
        f"""<center><table id="hnmain" border="0" cellpadding="0" cellspacing="0" width="85%"><tr><td bgcolor="#ff6600"><table border="0" width="100%"><tr><td><a href="/"><img src="y.gif"></a></td><td><span class="pagetop"><b class="hnname"><a href="news">Tinker News</a></b><a href="newest">new</a> | <a href="front">past</a> | <a href="ask">ask</a> | <a href="show">show</a></span></td><td><span class="pagetop"><a href="login">login</a></span></td></tr></table></td></tr><tr id="pagespace" style="height:10px"></tr><tr><td><table class="fatitem" border="0"><tr class="athing" id="1"><td class="title"><span class="titleline"><a href="item?id=1">Ask: {TITLE}</a></span></td></tr><tr><td class="subtext"><span class="subline"><span class="score">77 points</span> by <a class="hnuser">{w.name()}</a> <span class="age">2 days ago</span> | <a href="#">hide</a> | <a href="#">12 comments</a></span></td></tr><tr><td><div class="toptext">{w.paragraph()}</div></td></tr></table><br><br><table border="0" class="comment-tree">{"".join(rows)}</table></td></tr><tr><td><center><span class="yclinks"><a href="/g">Guidelines</a> | <a href="/faq">FAQ</a> | <a href="/l">Lists</a></span></center></td></tr></table></center>""",
    )


def pipermail(w: Writer) -> str:
    """One message of a mailing list's archive, as mailman 2 writes it."""
    lines = []
    for _ in range(w.number(3, 6)):
        words, line = w.paragraph(most=3).split(), ""
        for word in words:
            if len(line) + len(word) > 70:
                lines.append(line)
                line = ""
            line += (" " if line else "") + word
        lines += [line, ""]
    body = "\n".join(lines)
    return document(
        f"[tinker] {TITLE}",
        f"""<H1>[tinker] {TITLE}</H1><B>{w.name()}</B> <A HREF="mailto:x@tinker.example" TITLE="{TITLE}">someone at tinker.example</A><BR><I>Tue Jan 2 10:00:00 CET 2024</I><P><UL><LI>Previous message: <A HREF="1.html">[tinker] {w.headline()}</A></li><LI>Next message: <A HREF="3.html">[tinker] {w.headline()}</A></li><LI> <B>Messages sorted by:</B> <a href="date.html">[ date ]</a> <a href="thread.html">[ thread ]</a></LI></UL><HR><!--beginarticle--><PRE>{body}</PRE><!--endarticle--><HR><P><UL><LI>Previous message: <A HREF="1.html">[tinker] {w.headline()}</A></li><LI>Next message: <A HREF="3.html">[tinker] {w.headline()}</A></li></UL><hr><a href="http://lists.tinker.example/listinfo">More information about the tinker mailing list</a><br>""",
    )


def lemmy(w: Writer) -> str:
    """A post with comments on Lemmy."""

    def comment(depth: int) -> str:
        said = w.paragraphs(w.number(1, 2), most=3)
        inner = f'<ul class="comments border-top">{comment(depth - 1)}</ul>' if depth else ""
        return f"""<li class="comment list-unstyled"><article id="comment-{depth}" class="details comment-node py-2"><div class="ms-2"><div class="d-flex flex-wrap align-items-center text-muted small"><a class="person-listing d-inline-flex">{w.name()}</a><span class="moment-time">2 days ago</span></div><div><div class="md-div">{said}</div><div class="comment-bottom-btns d-flex"><button>reply</button></div></div></div></article>{inner}</li>"""

    post = w.paragraphs(w.number(2, 3))
    talk = "".join(comment(w.number(0, 2)) for _ in range(w.number(3, 5)))
    return document(
        TITLE,
        f"""<div id="root"><nav id="navbar" class="navbar"><ul>{links("Communities,Create Post,Support,Login,Sign Up")}</ul></nav><div id="app" class="mt-4"><div class="post container-lg"><div class="row"><main class="col-12 col-md-8"><div class="post-listing mt-2"><article class="row post-container"><div class="col"><h1 class="h5 d-inline text-break"><a class="link-dark" href="/post/1">{TITLE}</a></h1><div class="small mb-1"><a class="person-listing">{w.name()}</a> to <a class="community-link">tinkerers</a> · <span>2 days ago</span></div></div></article><div id="postContent" class="postContent card my-2"><div class="card-body"><div class="md-div">{post}</div></div></div></div><ul class="comments">{talk}</ul></main><aside class="d-none d-md-block col-md-4"><div class="card"><div class="card-body"><h5>tinkerers</h5><p>{w.aside(2)}</p></div></div></aside></div></div></div><footer class="app-footer"><ul>{links("Modlog,Instances,Docs,Code")}</ul></footer></div>""",
    )


def google_groups(w: Writer) -> str:
    """A conversation of a group."""

    def message(number: int) -> str:
        return f"""<section class="BkrUxb"><div class="ptW7te" role="listitem"><div class="x3znVd"><h3 class="s1f8Zd">{w.name()}</h3><div class="zX2W9c">Jan 2, 2024, 10:0{number} AM</div><div class="bJaTFe">to tinkerers</div></div><div class="ptW7te" role="region"><html-blob><div dir="ltr">{"</div><div><br></div><div>".join(w.paragraph(most=3) for _ in range(w.number(1, 3)))}</div></html-blob></div></div></section>"""

    messages = "".join(message(i) for i in range(w.number(3, 6)))
    return document(
        TITLE,
        f"""<header role="banner"><a href="/">Groups</a></header><nav><ul>{links("My groups,Recent groups,Favorites,About")}</ul></nav><div class="kuxYAf"><div class="JVYBif"><h1 class="KPwZRb"><html-blob>{TITLE}</html-blob></h1><div>{w.number(3, 90)} views</div></div><div class="VLEyBf" role="list">{messages}</div></div><div><button>Reply all</button></div>""",
    )


DISCUSSIONS = (
    stack_exchange,
    reddit_old,
    reddit_new,
    hacker_news,
    pipermail,
    lemmy,
    google_groups,
)
