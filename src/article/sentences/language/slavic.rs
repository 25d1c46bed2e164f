//! The Slavic languages.

use super::{KNOWN, Language};

pub(in super::super) const POLISH: Language = Language {
    starters: "To Ten Ta Te Ci On Ona Ono Oni One My Ja Ty Co Kto Jak Kiedy Gdzie Dlaczego Czy Ale I A Potem Jednak \
        Także Również W We Na Po Przed Z Ze Do Od Dla Przy Według Jeśli Gdy Nie Wszyscy Wielu Jest Są Dziś \
        Jego Jej Ich",
    titles: "dr prof mgr inż hab ks św gen płk ppłk mjr kpt por ppor o bp abp kard red mec lek dyr im ul al pl os \
        śp",
    before_number: "nr s str poz art ust pkt rozdz rys tab t tel par dz",
    abbreviations: "np tj tzw tzn itd itp m.in ok godz min sek zł gr tys mln mld wg ww br ub pn pt przyp por zob r w wyd \
        red sp z.o.o ww zm ur n.e p.n.e stycz lut mar kwiet czerw lip sierp wrzes paźdz listop grud bałt",
    months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ordinal_leads: "w na od do i po z ze",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const CZECH: Language = Language {
    starters: "To Ten Ta Ti Tyto Tento On Ona Oni My Já Ty Co Kdo Jak Kdy Kde Proč Ale A Pak Však Také V Ve Na Po Před S \
        Z Ze Do Od Pro Při Podle Když Pokud Ne Všichni Mnoho Je Jsou Byl Byla Dnes Jeho Její Jejich",
    titles: "dr prof doc ing mgr bc mudr judr phdr rndr sv p pí gen plk mjr kpt por akad arch",
    before_number: "č čís s str kap odst obr tab roč sv tel čl písm",
    abbreviations: "např tj tzv tzn atd atp apod mj popř resp cca hod min kč tis mil mld r o.p.s a.s s.r.o v.o.s n.l \
        př.n.l ul nám tř led únor břez dub květ čvn čvc srp zář říj list pros",
    months: "ledna února března dubna května června července srpna září října listopadu prosince",
    ordinal_leads: "v ve na od do a po z ze k dne",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const SLOVAK: Language = Language {
    starters: "To Ten Tá Tí Tieto Tento On Ona Oni My Ja Ty Čo Kto Ako Kedy Kde Prečo Ale A Potom Však Tiež V Vo Na Po \
        Pred S So Z Zo Do Od Pre Pri Podľa Keď Ak Nie Všetci Mnohí Je Sú Bol Bola Dnes Jeho Jej Ich",
    titles: "dr prof doc ing mgr bc mudr judr phdr rndr sv p gen plk mjr kpt por akad arch",
    abbreviations: "napr tj tzv tzn atď atp apod resp cca hod min tis mil mld r a.s s.r.o ul nám",
    months: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    ..CZECH
};

pub(in super::super) const SLOVENE: Language = Language {
    starters: "To Ta Ti Te On Ona Oni Mi Jaz Kaj Kdo Kako Kdaj Kje Zakaj Ali A In Potem Vendar Tudi V Na Po Pred S Z Do \
        Od Za Pri Če Ko Ne Vsi Je So Danes",
    titles: "dr prof doc mag g ga gdč sv inž gen polk",
    before_number: "št str čl odst sl pogl tel",
    abbreviations: "npr tj t.i itd ipd oz ca min mio mrd d.d d.o.o l.r n.št pr.n.št",
    months: "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    ordinal_leads: "v na od do in po z s dne",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const CROATIAN: Language = Language {
    starters: "To Taj Ta Ti Ovaj Ova On Ona Oni Mi Ja Što Tko Kako Kada Gdje Zašto Ali A I Potom Međutim Također U Na \
        Nakon Prije S Iz Do Od Za Prema Ako Kad Ne Svi Mnogi Je Su Danas Njegov",
    titles: "dr prof doc mr mag ing gosp g gđa gđica sv gen puk akad",
    before_number: "br str čl st sl pogl tel t",
    abbreviations: "npr tj tzv itd itsl i.sl usp oko cca god min mil mlrd d.d d.o.o o.g pr.kr n.e",
    months: "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga \
        prosinca januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    ordinal_leads: "u na od do i po iz dana",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const SERBIAN: Language = Language {
    starters: "То Тај Та Ти Овај Ова Он Она Они Ми Ја Шта Ко Како Када Где Зашто Али А И Потом Међутим Такође У На Након \
        Пре С Из До Од За Према Ако Кад Не Сви Je То Ова To Taj Ta Ovaj On Ona Oni Mi Ja Šta Ko Kako Kada \
        Gde Ali A I U Na Posle Ne Svi",
    titles: "др проф доц мр инж г г-ђа св ген dr prof doc mr inž g gđa sv gen",
    before_number: "бр стр чл ст тел br str čl st tel",
    abbreviations: "нпр тј тзв итд око год мин мил млрд npr tj tzv itd god min mil mlrd",
    months: "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра januara \
        februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    ordinal_leads: "у на од до и по из u na od do i po iz",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const BULGARIAN: Language = Language {
    starters: "Той Тя То Те Ние Аз Ти Вие Това Този Тази Тези Какво Кой Как Кога Къде Защо Но А И След Преди Също Обаче В \
        Във На По От До За При Според Ако Когато Не Всички Днес Тук",
    titles: "г-н г-жа г-ца д-р проф доц инж арх акад св ген полк кап о отец гл пл ул бул кв гр с обл общ ж.к",
    before_number: "№ бр стр чл ал т тел гл фиг табл",
    abbreviations: "т.г т.н т.е т.нар и.др др вкл напр вж ср хил млн млрд лв ст год мин сек кг км им р.б пр.н.е",
    ..KNOWN
};

pub(in super::super) const RUSSIAN: Language = Language {
    starters: "Он Она Оно Они Мы Я Ты Вы Это Этот Эта Эти Что Кто Как Когда Где Почему Но А И После Затем Также Однако В \
        Во На По До От За При Из С У К Для Если Не Все Сегодня Здесь Там Тогда Потом Его Её Ее Их Наш",
    titles: "г-н г-жа гг гн д-р др проф доц акад инж св ген полк подп кап о ул пер просп пр-т пл бул наб пос дер обл \
        р-н им тов гр гос",
    before_number: "№ стр с гл ст п пп рис табл т тел кв корп оф",
    abbreviations: "т.е т.к т.н т.д т.п и.о н.э тыс млн млрд руб коп долл дол чел ок см ср напр вкл экз изд ред пгт г в вв \
        гг мин сек час км кг кв.м куб.м янв фев мар апр авг сен сент окт ноя нояб дек",
    ..KNOWN
};

pub(in super::super) const UKRAINIAN: Language = Language {
    starters: "Він Вона Воно Вони Ми Я Ти Ви Це Цей Ця Ці Що Хто Як Коли Де Чому Але А І Й Після Потім Також Проте Однак В \
        У На По До Від За При Із З Для Якщо Не Всі Усі Сьогодні Тут Там Тоді Його Її Їх Наш",
    titles: "п пп д-р др проф доц акад інж св ген полк кап о вул пров просп пл бул наб обл р-н ім тов гр",
    before_number: "№ стор с гл ст п пп рис табл т тел кв корп",
    abbreviations: "т.д т.п т.зв н.е тис млн млрд грн коп дол чол див напр вид ред смт м р рр хв год сек км кг січ лют бер \
        квіт трав черв лип серп вер жовт лист груд",
    ..KNOWN
};
