"""Threads of forum programs: the posts of several people below each other."""

from __future__ import annotations

from collections.abc import Callable

from tests.importing.kinds.writer import COOKIES, Writer, document, links

TITLE = "Backup stops half way through"
_SHORT = ("Thanks!", "Same here.", "+1", "That did it, thank you.", "Bump.")
_LISTING = "mount /dev/sdb1 /backup\nrsync -a --delete /home/ /backup/home/\numount /backup"


def _posts(w: Writer, one: Callable[[Writer, int, str], str], *, quoting: bool = True) -> str:
    """Posts of different lengths, some of a word or two, one with a listing, one with a quote."""
    made = []
    count = w.number(4, 9)
    for number in range(count):
        if number % 4 == 3:
            inside = w.say(_SHORT[number % len(_SHORT)])
        else:
            inside = "<br><br>\n".join(w.paragraph(most=4) for _ in range(w.number(1, 3)))
        if number == 1:
            inside += f"<pre><code>{w.say(_LISTING)}</code></pre>"
        made.append(one(w, number, inside))
    return "\n".join(made)


def phpbb(w: Writer) -> str:
    """phpBB 3 with its default style."""

    def one(w: Writer, number: int, inside: str) -> str:
        name = w.name()
        quote = ""
        if number == 2:
            quote = f"<blockquote><div><cite>{w.name()} wrote:</cite>{w.say(w.sentence())}</div></blockquote>"
            w.said[-1], w.said[-2] = w.said[-2], w.said[-1]
        return f"""<div id="p{100 + number}" class="post has-profile bg{number % 2 + 1}">
<div class="inner"><dl class="postprofile" id="profile{number}"><dt class="has-profile-rank no-avatar">
<a href="./memberlist.php?u={number}" class="username">{name}</a></dt>
<dd class="profile-rank">Active member</dd><dd class="profile-posts"><strong>Posts:</strong> <a href="#">{number * 17}</a></dd>
<dd class="profile-joined"><strong>Joined:</strong> Mon Mar 04, 2019 9:12 am</dd></dl>
<div class="postbody"><div id="post_content{number}"><h3{' class="first"' if not number else ""}><a href="#p{number}">{"Re: " if number else ""}{TITLE}</a></h3>
<ul class="post-buttons"><li><a href="./posting.php" title="Reply with quote" class="button"><i class="icon fa-quote-left"></i><span class="sr-only">Quote</span></a></li></ul>
<p class="author"><a class="unread" href="#p{number}"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a href="#" class="username">{name}</a></strong> &raquo; </span><time datetime="2024-01-02">Tue Jan 02, 2024 10:0{number} am</time></p>
<div class="content">{quote}{inside}</div>
<div id="sig{number}" class="signature">My machines: two old laptops and a very loud server in the cellar.</div></div></div>
<div class="back2top"><a href="#top" class="top" title="Top"><span class="sr-only">Top</span></a></div></div></div><hr class="divider">"""

    return document(
        f"{TITLE} - Tinkerers' Board",
        f"""<div id="wrap" class="wrap"><a id="top" class="top-anchor"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner">
<div id="site-description" class="site-description"><h1>Tinkerers' Board</h1><p>A place for people who repair things</p><p class="skiplink"><a href="#start_here">Skip to content</a></p></div>
<div id="search-box" class="search-box"><form><fieldset><input type="search"><button>Search</button></fieldset></form></div></div></div>
<div class="navbar" role="navigation"><ul id="nav-main" class="nav-main linklist">{links("Quick links,FAQ,Logout,Register")}</ul>
<ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="/">Board index</a></span><span class="crumb"><a href="/s">Software</a></span></li></ul></div></div>
<a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=7">{TITLE}</a></h2>
<div class="action-bar bar-top"><a href="./posting.php" class="button">Post Reply</a><div class="pagination">9 posts &bull; Page <strong>1</strong> of <strong>1</strong></div></div>
{_posts(w, one)}
<div class="action-bar bar-bottom"><div class="pagination">9 posts</div></div><div class="action-bar actions-jump"><p class="jumpbox-return"><a href="/s" class="left-box arrow-left">Return to “Software”</a></p></div>
<div class="stat-block online-list"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 3 guests</p></div></div>
<div id="page-footer" class="page-footer" role="contentinfo"><div class="navbar"><ul class="nav-footer linklist">{links("Board index,Delete cookies,Contact us")}</ul></div><div class="copyright"><p class="footer-row">Powered by a bulletin board program</p></div></div></div>""",
        body_class="nojs notouch section-viewtopic ltr",
    )


def vbulletin4(w: Writer) -> str:
    """vBulletin 4."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<li class="postbitlegacy postbitim postcontainer old" id="post_{900 + number}"><div class="posthead"><span class="postdate old"><span class="date">01-02-2024,&nbsp;<span class="time">10:0{number} AM</span></span></span><span class="nodecontrols"><a name="post{number}" href="showthread.php?p={number}" class="postcounter">#{number + 1}</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline" href="member.php?{number}"><strong>{w.name()}</strong></a></div><span class="usertitle">Senior Member</span><dl class="userinfo_extra"><dt>Join Date</dt><dd>May 2011</dd><dt>Location</dt><dd>Upper Lock</dd><dt>Posts</dt><dd>1,{number}04</dd></dl></div>
<div class="postbody"><div class="postrow has_after_content"><h2 class="title icon">{"Re: " if number else ""}{TITLE}</h2><div class="content"><div id="post_message_{900 + number}"><blockquote class="postcontent restore ">{inside}</blockquote></div></div></div>
<div class="after_content"><blockquote class="signature restore"><div class="signaturecontainer">Two cellars, one lamp.</div></blockquote></div></div></div>
<div class="postfoot"><div class="textcontrols floatcontainer"><span class="postcontrols"><a class="newreply" href="newreply.php">Reply</a><a class="quote" href="newreply.php?q">Reply With Quote</a></span></div></div></li>"""

    return document(
        TITLE,
        f"""<div class="above_body"><div id="header" class="floatcontainer doc_header"><a name="top" href="forum.php" class="logo-image">Board</a><div id="toplinks" class="toplinks"><form id="navbar_loginform"><input type="text"><label>Remember Me?</label></form></div></div><div id="navbar" class="navbar"><ul id="navtabs" class="navtabs floatcontainer">{links("Forum,New Posts,FAQ,Calendar,Community")}</ul></div></div>
<div class="body_wrapper"><div id="breadcrumb" class="breadcrumb"><ul class="floatcontainer">{links("Forum,Software,Backups")}</ul></div><div id="thread_controls"><ul id="postlist_popups">{links("Thread Tools,Search Thread,Display")}</ul></div>
<div id="pagetitle" class="pagetitle"><h1>Thread: <span class="threadtitle"><a href="showthread.php?7">{TITLE}</a></span></h1></div>
<div id="postlist" class="postlist restrain"><ol id="posts" class="posts">{_posts(w, one)}</ol></div>
<div class="navpopupmenu"><a href="#">Quick Navigation</a></div><div id="thread_info" class="thread_info block"><h4 class="threadinfohead blockhead">Thread Information</h4><p>There are currently 1 users browsing this thread. (0 members and 1 guests)</p></div>
<div id="similar_threads"><h4>Similar Threads</h4><ol>{links("Backup over the network,Slow disks after update,Which file system")}</ol></div></div>
<div id="footer" class="floatcontainer footer"><p>All times are GMT +1. The time now is 09:12 PM.</p></div>""",
    )


def vbulletin5(w: Writer) -> str:
    """vBulletin 5."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<li data-node-id="{number}" class="b-post b-post--text js-post js-comment-entry__parent h-restore--on-preview" itemscope itemtype="http://schema.org/Comment"><div class="b-post__grid-container"><div class="b-userinfo b-userinfo--text"><div class="author h-text-size--14" itemprop="author"><strong><a href="#">{w.name()}</a></strong></div><div class="usertitle">Member</div><ul class="b-userinfo__additional-info-block"><li class="b-userinfo__additional-info"><label class="b-userinfo__additional-info-label">Join Date:</label> <span>Jun 2014</span></li></ul></div>
<div class="b-post__body h-left" itemprop="comment"><div class="b-post__arrow"></div><hr class="b-divider--section"><div class="b-post__content js-post__content"><div class="b-media b-media--tiny"><div class="b-media__body"><h2 class="b-post__title js-post-title">{"" if number else TITLE}</h2><div class="b-post__timestamp"><time>01-02-2024, 10:0{number} AM</time></div></div></div>
<div class="js-post__content-text restore h-wordwrap" itemprop="text">{inside}</div></div><div class="b-post__footer"><ul class="b-post__controls">{links("Quote,Comment,Flag")}</ul></div></div></div></li>"""

    return document(
        TITLE,
        f"""{COOKIES}<div id="outer-wrapper"><nav id="channel-tabbar"><ul>{links("Forum,Articles,Blogs,Groups")}</ul></nav><div id="wrapper"><main id="content"><div class="b-module canvas-widget default-widget conversation-content-widget"><h1 class="main-title js-main-title">{TITLE}</h1>
<div class="conversation-toolbar-wrapper"><ul class="conversation-toolbar">{links("Page of 1,Filter,Time,Show")}</ul></div><ul class="conversation-list list-container h-clearfix thread-view">{_posts(w, one)}</ul></div></main><footer id="footer"><ul>{links("Help,Contact Us,Go to top")}</ul></footer></div></div>""",
    )


def xenforo(w: Writer) -> str:
    """XenForo 2."""

    def one(w: Writer, number: int, inside: str) -> str:
        name = w.name()
        return f"""<article class="message message--post js-post js-inlineModContainer" data-author="{name}" data-content="post-{number}" id="js-post-{number}"><span class="u-anchorTarget" id="post-{number}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><a class="avatar"><img src="/a.png" alt="{name}"></a></div><div class="message-userDetails"><h4 class="message-name"><a class="username">{name}</a></h4><h5 class="userTitle message-userTitle">Well-known member</h5></div><div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>May 3, 2015</dd></dl><dl class="pairs pairs--justified"><dt>Messages</dt><dd>2,310</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="#"><time class="u-dt">Jan 2, 2024</time></a></li></ul><ul class="message-attribution-opposite"><li><a href="#">#{number + 1}</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer"><article class="message-body js-selectToQuote"><div class="bbWrapper">{inside}</div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div></div>
<aside class="message-signature"><div class="bbWrapper">A clean desk is the sign of a full drawer.</div></aside><footer class="message-footer"><div class="message-actionBar actionBar"><div class="actionBar-set">{links("Like,Quote,Reply", '<a href="/{0}" class="actionBar-action">{1}</a>')}</div></div><div class="reactionsBar"><a href="#">{w.name()} and 2 others</a></div></footer></div></div></div></article>"""

    return document(
        f"{TITLE} | Tinkerers",
        f"""<div class="p-pageWrapper" id="top"><header class="p-header"><div class="p-header-logo"><a href="/">Tinkerers</a></div></header><div class="p-navSticky"><nav class="p-nav"><ul class="p-nav-list">{links("Forums,What's new,Members,Log in,Register")}</ul></nav></div>
<div class="p-body"><div class="p-body-inner"><ul class="p-breadcrumbs">{links("Forums,Software")}</ul><div class="p-body-header"><div class="p-title"><h1 class="p-title-value">{TITLE}</h1></div><div class="p-description"><ul class="listInline listInline--bullet"><li>Thread starter <a href="#">{w.name()}</a></li><li>Start date <time>Jan 2, 2024</time></li></ul></div></div>
<div class="p-body-main p-body-main--withSidebar"><div class="p-body-content"><div class="p-body-pageContent"><div class="block block--messages" data-type="post"><div class="block-outer"><a class="button--link button">Watch</a></div><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">{_posts(w, one)}</div></div></div>
<div class="blockMessage blockMessage--none">You must log in or register to reply here.</div><div class="block"><h3 class="block-minorHeader">Similar threads</h3><div class="structItem-title"><a href="/9">{w.headline()}</a></div></div></div></div>
<div class="p-body-sidebar"><div class="block"><h3 class="block-minorHeader">Members online</h3><p>No members online now.</p></div></div></div></div></div><footer class="p-footer" id="footer"><ul>{links("Contact us,Terms and rules,Privacy policy,Help,Home")}</ul></footer></div>""",
    )


def discourse_crawler(w: Writer) -> str:
    """Discourse as it answers crawlers and readers without script."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<div id='post_{number + 1}' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope><a itemprop="url" href='/u/{number}'><span itemprop='name'>{w.name()}</span></a></span><span class="crawler-post-infos"><time itemprop='datePublished' class='post-time'>January 2, 2024, 10:0{number}am</time><meta itemprop='position' content='{number + 1}'><span itemprop='position'>{number + 1}</span></span></div>
<div class='post' itemprop='text'><p>{inside.replace("<br><br>", "</p><p>")}</p></div><div itemprop="interactionStatistic" itemscope><meta itemprop="userInteractionCount" content="1"><span class='post-likes'>1 Like</span></div></div>"""

    return document(
        f"{TITLE} - Software - Tinkerers",
        f"""<header><a href="/">Tinkerers</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/backup/7">{TITLE}</a></h1><div class="topic-category" itemscope><span itemprop="itemListElement"><a href="/c/software" class="badge-wrapper bullet"><span class='badge-category-name'>Software</span></a></span></div><div class="topic-category"><div class='discourse-tags list-tags'><a href='/tag/backup' class='discourse-tag'>backup</a></div></div></div>
<div itemscope itemtype='http://schema.org/DiscussionForumPosting'>{_posts(w, one)}</div>
<div id="related-topics" class="more-topics__list" role="complementary"><h3 class="more-topics__list-title">Related topics</h3><div class="topic-list-container"><table class='topic-list'><thead><tr><th>Topic</th><th></th><th class="replies">Replies</th><th class="views">Views</th><th>Activity</th></tr></thead><tbody>
<tr class="topic-list-item"><td class="main-link"><span class="link-top-line"><a href='/t/1' class='title raw-link raw-topic-link'>{w.headline()}</a></span></td><td class="replies"><span class='posts'>3</span></td><td class="views"><span class='views'>912</span></td><td>May 3, 2023</td></tr><tr class="topic-list-item"><td class="main-link"><a href='/t/2' class='title'>{w.headline()}</a></td><td class="replies">5</td><td class="views">77</td><td>June 9, 2022</td></tr></tbody></table></div></div></div>
<footer class="container wrap"><nav class='crawler-nav'><ul>{links("Home,Categories,Guidelines,Terms of Service,Privacy Policy")}</ul></nav><p class='powered-by-link'>Best viewed with JavaScript enabled</p></footer>""",
        body_class="crawler",
    )


def discourse(w: Writer) -> str:
    """Discourse as a browser saves it."""

    def one(w: Writer, number: int, inside: str) -> str:
        name = w.name()
        return f"""<div class="topic-post clearfix regular"><article id="post_{number + 1}" data-post-id="{number}" class="boxed onscreen-post" role="region"><div class="row"><div class="topic-avatar"><div class="post-avatar"><a class="trigger-user-card main-avatar"><img src="/a.png" class="avatar" alt=""></a></div></div><div class="topic-body clearfix"><div role="heading" class="topic-meta-data"><div class="names trigger-user-card"><span class="first username"><a href="/u">{name}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date"><span class="relative-date">2 Jan</span></a></div></div></div>
<div class="regular contents"><div class="cooked"><p>{inside.replace("<br><br>", "</p><p>")}</p></div><section class="post-menu-area clearfix"><nav class="post-controls collapsed"><div class="actions"><button class="like">Like</button><button class="reply">Reply</button></div></nav></section></div></div></div></article></div>"""

    return document(
        f"{TITLE} - Tinkerers",
        f"""<section id="main"><div id="ember3"><div class="d-header-wrap"><header class="d-header"><a href="/">Tinkerers</a></header></div><div id="main-outlet-wrapper" class="wrap"><div class="sidebar-wrapper"><div class="sidebar-container"><ul>{links("Topics,More,Software,Hardware,All categories")}</ul></div></div><div id="main-outlet"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="7"><a class="fancy-title">{TITLE}</a></h1></div></div>
<div class="container posts"><section class="topic-area" id="topic"><div class="posts-wrapper"><div class="post-stream">{_posts(w, one)}</div></div></section></div><div class="topic-map"><span class="number">7</span> replies</div><div class="suggested-topics"><h3>Suggested Topics</h3><table class="topic-list"><tbody><tr><td><a href="/t/1">{w.headline()}</a></td><td>3</td></tr><tr><td><a href="/t/2">{w.headline()}</a></td><td>4</td></tr></tbody></table></div></div></div></div></section>""",
    )


def smf(w: Writer) -> str:
    """Simple Machines Forum."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<div class="windowbg{"2" if number % 2 else ""}"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4><a href="#">{w.name()}</a></h4><ul class="reset smalltext" id="msg_{number}_extra_info"><li class="postgroup">Full Member</li><li class="stars"></li><li class="postcount">Posts: 120</li></ul></div>
<div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"></div><h5 id="subject_{number}"><a href="#msg{number}">{"Re: " if number else ""}{TITLE}</a></h5><div class="smalltext">&#171; <strong>{"Reply #" + str(number) + " on:" if number else "on:"}</strong> January 02, 2024, 10:0{number}:15 AM &#187;</div></div><ul class="reset smalltext quickbuttons"><li class="quote_button"><a href="#">Quote</a></li></ul></div>
<div class="post"><div class="inner" id="msg_{number}">{inside}</div></div></div><div class="moderatorbar"><div class="smalltext modified"></div><div class="smalltext reportlinks">Logged</div><div class="signature" id="msg_{number}_signature">Never trust a backup that you have not restored.</div></div></div><span class="botslice"><span></span></span></div><hr class="post_separator">"""

    return document(
        TITLE,
        f"""<div id="wrapper"><div id="header"><div class="frame"><h1 class="forumtitle"><a href="/">Tinkerers</a></h1></div></div><div id="main_menu"><ul class="dropmenu" id="menu_nav">{links("Home,Help,Search,Login,Register")}</ul></div><div id="content_section"><div class="frame"><div id="main_content_section"><div class="navigate_section"><ul>{links("Tinkerers,Software,Backups")}</ul></div>
<div id="forumposts"><div class="cat_bar"><h3 class="catbg"><span id="author">Author</span>Topic: {TITLE} &nbsp;(Read 812 times)</h3></div><p id="whoisviewing" class="smalltext">0 Members and 1 Guest are viewing this topic.</p><form id="quickModForm">{_posts(w, one)}</form></div><div class="pagesection"><div class="pagelinks">Pages: [<strong>1</strong>]</div></div><div class="nextlinks_bottom"><a href="#">&laquo; previous</a> <a href="#">next &raquo;</a></div></div></div></div><div id="footer_section"><ul class="reset">{links("SMF,XHTML,RSS")}</ul></div></div>""",
    )


def mybb(w: Writer) -> str:
    """MyBB."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<a name="pid{number}" id="pid{number}"></a><div class="post classic " id="post_{number}"><div class="post_author scaleimages"><div class="author_information"><strong><span class="largetext"><a href="#">{w.name()}</a></span></strong><br><span class="smalltext">Junior Member<br></span></div><div class="author_statistics">Posts: 14<br>Threads: 2<br>Joined: Apr 2020</div></div>
<div class="post_content"><div class="post_head"><div class="float_right"><strong><a href="#pid{number}">#{number + 1}</a></strong></div><span class="post_date">01-02-2024, 10:0{number} AM</span></div><div class="post_body scaleimages" id="pid_{number}">{inside}</div><div class="signature scaleimages">Nothing to see here.</div><div class="post_meta" id="post_meta_{number}"></div></div>
<div class="post_controls"><div class="postbit_buttons author_buttons float_left"><a href="#" class="postbit_find"><span>Find</span></a></div><div class="postbit_buttons post_management_buttons float_right"><a href="#" class="postbit_quote"><span>Reply</span></a></div></div></div>"""

    return document(
        TITLE,
        f"""<div id="container"><div id="header"><div id="logo"><div class="wrapper"><a href="/">Board</a></div></div><div id="panel"><ul class="menu top_links">{links("Search,Member List,Calendar,Help")}</ul><div class="upper"><span class="welcome">Hello There, Guest! <a href="#">Login</a> <a href="#">Register</a></span></div></div></div><div id="content"><div class="wrapper"><div class="navigation"><a href="/">Board</a> › <a href="/s">Software</a><br><span class="active">{TITLE}</span></div>
<table class="tborder tfixed clear"><tr><td class="thead"><div><strong>{TITLE}</strong></div></td></tr><tr><td id="posts_container"><div id="posts">{_posts(w, one)}</div></td></tr><tr><td class="tfoot"><div class="float_right"><strong>&laquo; <a href="#">Next Oldest</a> | <a href="#">Next Newest</a> &raquo;</strong></div></td></tr></table>
<span class="smalltext">Users browsing this thread: 1 Guest(s)</span></div></div><div id="footer"><ul class="menu bottom_links">{links("Forum Team,Contact Us,Return to Top")}</ul></div></div>""",
    )


def invision(w: Writer) -> str:
    """Invision Community 4."""

    def one(w: Writer, number: int, inside: str) -> str:
        return f"""<a id="comment-{number}"></a><article id="elComment_{number}" class="cPost ipsBox ipsResponsive_pull ipsComment ipsComment_parent ipsClearfix ipsColumns"><aside class="ipsComment_author cAuthorPane ipsColumn ipsColumn_medium"><h3 class="ipsType_sectionHead cAuthorPane_author"><strong><a href="#">{w.name()}</a></strong></h3><ul class="cAuthorPane_info ipsList_reset"><li>Members</li><li class="ipsResponsive_hidePhone"><ul class="cAuthorPane_stats"><li>87</li></ul></li></ul></aside>
<div class="ipsColumn ipsColumn_fluid ipsMargin:none"><div id="comment-{number}_wrap" class="ipsComment_content ipsType_medium"><div class="ipsComment_meta ipsType_light ipsFlex"><div class="ipsType_reset ipsType_blendLinks"><a href="#">Posted <time>January 2, 2024</time></a></div></div><div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText ipsPadding_bottom ipsContained"><p>{inside.replace("<br><br>", "</p><p>")}</p></div><div class="ipsItemControls"><ul class="ipsComment_controls ipsClearfix ipsItemControls_left"><li><a href="#">Quote</a></li></ul></div></div></div></div></article>"""

    return document(
        TITLE,
        f"""<div id="ipsLayout_header" class="ipsClearfix"><header><div class="ipsLayout_container"><a href="/" id="elLogo">Tinkerers</a></div></header><nav class="ipsNavBar_primary"><ul>{links("Browse,Forums,Staff,Online Users,Activity")}</ul></nav></div><main id="ipsLayout_body" class="ipsLayout_container"><div id="ipsLayout_contentArea"><nav class="ipsBreadcrumb"><ul>{links("Home,Software,Backups")}</ul></nav><div class="ipsPageHeader"><h1 class="ipsType_pageTitle ipsContained_container"><span class="ipsType_break ipsContained">{TITLE}</span></h1><div class="ipsPageHeader__meta"><p class="ipsType_reset">By <a href="#">{w.name()}</a>, January 2, 2024 in <a href="#">Backups</a></p></div></div>
<div class="cTopic ipsClear ipsSpacer_top"><h2 class="ipsType_sectionHead ipsType_medium">Recommended Posts</h2><div id="elPostFeed"><form>{_posts(w, one)}</form></div></div><div class="ipsBox"><h2>Join the conversation</h2><p>You can post now and register later. If you have an account, sign in now to post with your account.</p></div></div></main><footer id="ipsLayout_footer"><ul>{links("Privacy Policy,Contact Us")}</ul></footer>""",
    )


FORUMS = (phpbb, vbulletin4, vbulletin5, xenforo, discourse_crawler, discourse, smf, mybb, invision)
