"""People whom languages write so differently that no safe rule joins it: the same one on a line.

Only whole names stand here, so that nobody else of the family is touched.
"""

from __future__ import annotations

NAMES = """
Volodymyr Zelensky | Vladimir Zelensky | Wolodymyr Selenskyj | Wladimir Selenski | Volodimir Zelenskyy
Mikhail Gorbachev | Michail Gorbatschow | Michail Gorbaciov | Mikhaïl Gorbatchev | Mijaíl Gorbachov | Michail Gorbačëv | Michaił Gorbaczow
Nikita Khrushchev | Nikita Chruschtschow | Nikita Krusciov | Nikita Kruscev | Nikita Khrouchtchev | Nikita Jrushchov | Nikita Chruščëv
Boris Yeltsin | Boris Jelzin | Boris Eltsine | Boris Ieltsine | Boris Elcin | Boris Jelcyn
Iosif Stalin | Josef Stalin | Joseph Stalin | Joseph Staline | Josif Stalin | Józef Stalin | Iósif Stalin
Vladimir Lenin | Vladimir Lénine | Wladimir Lenin
Leon Trotsky | Lev Trotsky | Leo Trotzki | Lev Trockij | Léon Trotski | Leone Trotzki | León Trotski
Alexander Lukashenko | Aliaksandr Lukashenka | Alexander Lukaschenko | Aljaksandr Lukašėnka | Alexandre Loukachenko | Aleksandr Lukašenko | Alaksandr Łukaszenka | Aleksandr Lukashenko
Yevgeny Prigozhin | Jewgeni Prigoschin | Evgenij Prigožin | Evgueni Prigojine | Yevgueni Prigozhin | Jewgienij Prigożyn
Alexei Navalny | Alexey Navalny | Alexeï Navalny | Alexej Nawalny | Aleksiej Nawalny
Sergei Shoigu | Sergej Schoigu | Sergueï Choïgou | Siergiej Szojgu | Serguéi Shoigú | Sergej Šojgu
Mikhail Khodorkovsky | Michail Chodorkowski | Michail Chodorkovskij | Mikhaïl Khodorkovski | Mijaíl Jodorkovski
Leonid Brezhnev | Leonid Breschnew | Leonid Brežnev | Léonid Brejnev | Leonid Breznev | Leonid Brézhnev
Viktor Yanukovych | Wiktor Janukowytsch | Viktor Janukovyč | Viktor Ianoukovytch | Víktor Yanukóvich | Viktor Yanukovich | Viktor Janukovich
Petro Poroshenko | Pyotr Poroshenko | Petro Poroschenko | Petro Porochenko | Petro Porošenko
Yulia Tymoshenko | Julija Tymoschenko | Julia Timoshenko | Ioulia Timochenko | Yulia Timoshenko
Ramzan Kadyrov | Ramsan Kadyrow | Ramzan Kadirov
Muammar Gaddafi | Muammar Gheddafi | Mu'ammar Gheddafi | Muammar al-Gaddafi | Mouammar Kadhafi | Muammar Kadafi | Moammar Gadhafi | Muammar Qaddafi | Moammar Gaddafi | Muammar Kaddafi | Muammar Khadafi | Муаммар Каддафи
Osama bin Laden | Usama bin Laden | Oussama ben Laden | Osama bin Ladin | Osama Ben Laden | Усама бен Ладен
Saddam Hussein | Saddam Husain | Saddam Husayn | Sadam Husein | Саддам Хусейн
Bashar al-Assad | Baschar al-Assad | Bachar el-Assad | Bachar al-Assad | Bashar Asad | Baszar al-Asad | Башар Асад
Hosni Mubarak | Husni Mubarak | Hosni Moubarak | Hosny Mubarak | Хосни Мубарак
Yasser Arafat | Yasir Arafat | Jassir Arafat | Jasser Arafat | Ясир Арафат
Mohammed bin Salman | Mohammad bin Salman | Mohamed bin Salman | Muhammad bin Salman | Mohammed ben Salmane | Мухаммед бин Салман
Benjamin Netanyahu | Benyamin Netanyahu | Benjamin Netanjahu | Benyamin Netanyahou | Benjamín Netanyahu | Binyamin Netanyahu | Беньямин Нетаньяху | Биньямин Нетаньяху | Benjamin Netanyahou
Ayatollah Khomeini | Ayatollah Chomeini | Ayatollah Jomeini
Ruhollah Khomeini | Ruhollah Chomeini | Rouhollah Khomeini | Ruholá Jomeini
Ali Khamenei | Ali Chamenei | Alí Jamenei | Али Хаменеи
Xi Jinping | Си Цзиньпин
Mao Zedong | Mao Tse-tung | Mao Tsé-toung | Mao Ze-dong | Мао Цзэдун
Deng Xiaoping | Teng Hsiao-ping | Дэн Сяопин
Ho Chi Minh | Hồ Chí Minh | Хо Ши Мин | Ho Chí Minh
Kim Jong-un | Ким Чен Ын | 김정은 | Kim Dzong Un | 金正恩
Kim Jong-il | Ким Чен Ир | 김정일 | Kim Dzong Il
Kim Il-sung | Ким Ир Сен | 김일성 | Kim Ir Sen
Shinzo Abe | Shinzō Abe | Синдзо Абэ | Schinso Abe
Shigeru Ishiba | Сигэру Исиба
Fumio Kishida | Фумио Кисида
Donald Trump | Дональд Трамп | Donald J. Trump
Joe Biden | Джо Байден
Barack Obama | Барак Обама
Emmanuel Macron | Эммануэль Макрон
Angela Merkel | Ангела Меркель
Olaf Scholz | Олаф Шольц
Giorgia Meloni | Джорджа Мелони
Recep Tayyip Erdoğan | Recep Tayyip Erdogan | Tayyip Erdoğan | Recep Erdoğan | Реджеп Тайип Эрдоган
Boris Johnson | Борис Джонсон
Ursula von der Leyen | Урсула фон дер Ляйен
Antonio Guterres | António Guterres | Антониу Гутерриш
Jens Stoltenberg | Йенс Столтенберг
John F. Kennedy | John Kennedy | John Fitzgerald Kennedy | Джон Кеннеди
"""
