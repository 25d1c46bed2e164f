//! Words that stand in nearly every sentence of a language and hardly in any other's: the 30 or fewer that tell
//! it best on translated news, neighbours aside.

/// A language and its words, divided by blanks.
pub const COMMON: &[(&str, &str)] = &[
    (
        "af",
        "het die van wat te dat vir met sy hulle hy op dit sal om is aan 'n oor gesê deur ons maar word toe voor jaar sê mense meer",
    ),
    (
        "ar",
        "في من على أن إلى عن التي بعد الذي كان مع إن يوم هذا ما حيث أنه المتحدة أو قد لا قبل ذلك لم قال غير هذه كانت الذين فريق",
    ),
    (
        "az",
        "və bir üçün ilə bu çox olan də daha sonra kimi günü baş lakin olduğunu onun görə hər edən böyük qədər etmək olaraq davam ən tərəfindən qarşı isə öz qeyd",
    ),
    (
        "be",
        "ў і на што у з не як да па за ад якія для ён калі яго але гэта пасля каб быў а які яны сказаў больш аб якая мы",
    ),
    (
        "bg",
        "на в да и от за се е че с като са си ще по не след през които до това но който беше което към му която когато може",
    ),
    (
        "bs",
        "je da koji će što rekao od su iz nakon ali kako u bio koja nije koje kao bi zbog godine kada za prije dok više smo biti samo još",
    ),
    (
        "ca",
        "el va que els amb dels com més seu seva al dir però després cap sobre havia segons aquest molt persones fins abans es sense dos ser fer també són",
    ),
    (
        "cs",
        "že pro který když byl jako které jsou jeho aby před než kteří ale která byla nebo řekl jsem k bylo při bude budou protože jsme být až má také",
    ),
    (
        "cy",
        "yn y wedi yr bod ei ac ôl eu gan fod mewn cael oedd ond mae wrth â roedd sydd gael gyda ddim hyn ddydd cyn fel meddai gyfer wnaeth",
    ),
    (
        "da",
        "på det med har af at som fra ikke blev sagde for efter men ved han havde deres vil så hvor jeg kunne er vi før ville sidste år også",
    ),
    (
        "de",
        "und der zu von dass für mit im sich auf dem eine sie das nicht ist bei einer einen einem sagte über den aus aber wurde war wir wie zum",
    ),
    (
        "en",
        "the to and of that with his has said from he it they will who are been be not their out have were but after this would which about up",
    ),
    (
        "es",
        "el que los las por como más en dijo sus fue después cuando había personas todo dos sobre muy está antes lo están año hasta equipo desde vez también sido",
    ),
    (
        "et",
        "kui oma ütles kes kuid ta tema pärast ning nende see mis mida üle või seda võib aastal ajal aasta nii enne nagu tagasi kuni kuidas kus meie selle väga",
    ),
    (
        "eu",
        "eta zuen esan bat ez izan egin bere zen baina ere dute baino ari dira duen behar zuten nahi egiten azken eman batek edo izango adierazi lehen zion gehiago beste",
    ),
    (
        "fa",
        "در به که و از را این با برای یک او می است خود شده تا کرده آن اما آنها سال کرد روز بر گفت مورد پس شد تیم خواهد",
    ),
    (
        "fi",
        "että hän joka ovat mukaan mutta hänen kuin ennen kun myös vain jotka vuoden sanoi voi kuitenkin viime sanoo kertoo jossa vuonna kuten koska kertoi jonka heidän jälkeen tämän olisi",
    ),
    (
        "fr",
        "à dans pour qui des une les le ont plus sur été est avec sont aux du déclaré fait nous après leur comme son était tout avait avant deux ses",
    ),
    (
        "ga",
        "an agus go ag sé chun ar leis bhí gur ó mar raibh atá faoi bhfuil ach ina dúirt siad níos bheith seo éis tá nuair tar isteach faoin don",
    ),
    (
        "gl",
        "que os unha ao o dos do seu máis como súa aos foi está despois sobre cando desde persoas dixo ás antes segundo polo por seus equipo dun anos pola",
    ),
    (
        "hr",
        "je koji što će da rekao od kako su iz nakon kao u koja ali nije bi zbog koje bio za više prije izjavio dok godine biti sam smo još",
    ),
    (
        "hu",
        "az hogy és a egy nem szerint azt amikor mint majd aki pedig volt már még azonban amely mondta csak első olyan több két akik éves vagy ami által amerikai",
    ),
    (
        "id",
        "yang dan untuk pada dengan dari akan tidak dalam mereka bahwa telah ini dia tahun hari mengatakan itu oleh lebih orang adalah ke setelah sebagai seorang sebuah kepada bisa saya",
    ),
    (
        "is",
        "að í á sem fyrir við sagði með hann frá því eftir ekki það hefur hafa þegar yfir þar eru verið hefði þeir eða ég vegna hún úr væri voru",
    ),
    (
        "it",
        "che di il ha è della sono nel più hanno stato delle alla nella dopo gli cui suo come loro fatto dichiarato degli essere affermato persone detto anni stata secondo",
    ),
    (
        "lt",
        "kad į buvo iš ir dėl kai kaip savo apie yra jis taip nuo gali sakė metų bus jie prieš kurie pat daugiau tačiau jų metu teigė labai nes kuris",
    ),
    (
        "lv",
        "ka un bija par viņš kā kas lai viņa uz pēc arī taču savu vai tika viņu līdz nav tā tas pirms vēl būs ļoti viņi tikai kuru tiks pret",
    ),
    (
        "mk",
        "на во да и за се од со дека го што е ќе ги не ја рече како беше но до пред а кога тоа по тој коишто изјави може",
    ),
    (
        "ms",
        "yang dan untuk dengan dalam pada akan tidak telah mereka kepada ini daripada ke dia oleh tahun itu adalah hari saya dari kata berkata tetapi satu lebih selepas orang beliau",
    ),
    (
        "mt",
        "li minn biex qed kien fuq għal qal lil wara huwa tiegħu ma kienu kif iżda ħafna dwar aktar meta kienet jew bħala mhux hija qabel xi tagħhom huma hemm",
    ),
    (
        "nb",
        "å som på av har det med for ikke fra ble etter han vil ved seg hadde men mot vi så jeg være før andre opp eller også år bli",
    ),
    (
        "nl",
        "van een het dat zijn voor te op met hij zei niet aan heeft naar maar door bij hebben ze werd zich uit jaar zou ook zal deze tegen wordt",
    ),
    (
        "nn",
        "å på som av det har med ikkje dei frå eit han ein for etter seg men blei hadde vil til mot eg ut då skal år så andre eller",
    ),
    (
        "pl",
        "w się że jest przez z powiedział który jego które gdy dla podczas tym są jak może bardzo tego przed która również będzie już czy którzy oraz jednak osób tylko",
    ),
    (
        "pt",
        "em que com uma os não do dos ao foi como seu sobre um para por o está aos nos após afirmou também muito pessoas pelo pela ele seus até",
    ),
    (
        "ro",
        "în și că să din care pentru cu pe mai fost nu este spus declarat lui după sunt când ca iar dintre timp acest echipei mult fi unei cele putea",
    ),
    (
        "ru",
        "в и на что с не по как о из к его за но для он от а это был после также их они до чтобы все было когда мы",
    ),
    (
        "sk",
        "že ako keď vo jeho ktorý aby bol pre čo aj k ktoré ktorí ktorá sú len však budú sme bude alebo viac až povedal pretože byť bolo tento má",
    ),
    (
        "sl",
        "je so ki bo kot za bi lahko iz bodo še ga pa ali da jih bil vendar tudi več zaradi ob kar leta pri tako dejal smo naj brez",
    ),
    (
        "sq",
        "të në e një dhe për me që nga më është së nuk tha duke ishte shumë tij mund janë prej kishte kanë këtë shpreh përpara gjatë parë tyre edhe",
    ),
    (
        "sr",
        "je da koji što će od iz rekao u za nakon ali kao nije koja kako koje zbog su bi godine kada više bio smo kaže samo dok sam sve",
    ),
    (
        "sv",
        "att och för på som av till är har det med ett inte från efter han men kommer när hade skulle vi jag andra så mot än sade vid första",
    ),
    (
        "sw",
        "ya wa katika kwa kuwa cha kutoka kama zaidi baada wakati lakini alisema yake siku kwamba watu miaka mwaka vya kwenye ambayo ambao sababu hiyo kuhusu wake eneo sana kabla",
    ),
    (
        "tl",
        "ng sa ang mga isang noong hindi nang kanyang ay ito siya sabi kung mula ni niya may kanilang kay matapos habang dahil nila bilang walang sinabi sila taon naman",
    ),
    (
        "tr",
        "bir ve için bu daha olarak olan sonra olduğunu çok büyük günü ile kadar ilk ancak yıl gibi iyi önce devam tarafından göre fazla konusunda ilgili şekilde veya karşı yüzde",
    ),
    (
        "uk",
        "в на що у з і не за та до як про він його після й від які а це для із але коли також який щоб через сказав вони",
    ),
    (
        "ur",
        "کے میں کی نے کو اور سے کہ کا پر اس ایک ہے کر وہ ان لئے کیا نہیں یہ کرنے کہا ہو ہیں ساتھ جو لیکن طور جب انہوں",
    ),
    (
        "vi",
        "của và đã một trong các có cho là người với khi được vào không những rằng ở tại sẽ ông thể bị để về nhà năm tôi cuộc từ",
    ),
];
