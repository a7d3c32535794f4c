import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

/** Stems of common verbs before the negative suffix; each gives the negated stems below. Back vowels first, then front vowels. */
const back = [
  "ol",
  "yap",
  "al",
  "bul",
  "kal",
  "çık",
  "bırak",
  "başla",
  "katıl",
  "açıkla",
  "onayla",
  "karşıla",
  "sağla",
  "yaşa",
  "bulun",
  "ulaş",
  "kullan",
  "oluş",
  "inan",
  "tanı",
  "konuş",
  "sun",
  "yaz",
  "kabul ol",
  "doğrula",
  "anla",
  "çalış",
  "dur",
  "var",
  "sok",
  "uy",
  "unut",
];
const front = [
  "et",
  "ver",
  "gel",
  "git",
  "gör",
  "iste",
  "bil",
  "de",
  "söyle",
  "geç",
  "düşün",
  "edil",
  "veril",
  "görül",
  "gönder",
  "gerek",
  "belirt",
  "bekle",
  "destekle",
  "göster",
  "değiş",
  "gerçekleş",
  "düş",
  "iler",
  "öde",
  "sür",
  "yerleş",
  "sev",
  "izin ver",
  "gir",
  "dön",
  "ertele",
];

/** `gelme` is also the verbal noun, so only forms that can be nothing but negative are listed. */
const negated = [
  ...back.flatMap((stem) => ["madı", "mıyor", "mayacak", "mamış", "maz", "mayan", "madan"].map((ending) => `${stem}${ending}*`)),
  ...front.flatMap((stem) => ["medi", "miyor", "meyecek", "memiş", "mez", "meyen", "meden"].map((ending) => `${stem}${ending}*`)),
];

/** A trailing star stands for the many case and person endings. */
export const turkish: Language = {
  code: "tr",
  abbreviations: list(`
    dr, prof, doç, yrd, öğr, gör, av, müh, org, korg, tümg, tuğg, alb, yb, bnb, yzb, ütğm, sn, hz, s, sf, ss, c, cad, sk, mah, apt, nr, tel, vb, vs, vd, yy, yüzyıl, ör, örn, bkz, krş, çev, haz, yay, bs, m.ö, m.s, t.c, a.ş, ltd, şti, tic, san, üniv, fak, böl, ens, gn, bşk,
    yard, md, mrk, ing, alm, fr, lat, ar, osm, oca, şub, mar, nis, may, ağu, eyl, eki, pzt, çar, cum, cmt, paz, milyar, mlyr, mln, dk, st, sa, cm, km
  `),
  ordinalDot: true,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: sıfır; 1: bir; 2: iki, ikisi; 3: üç, üçü; 4: dört, dördü; 5: beş, beşi; 6: altı, altısı; 7: yedi, yedisi; 8: sekiz, sekizi; 9: dokuz, dokuzu; 10: on; 11: on bir, onbir; 12: on iki, oniki; 13: on üç, onüç; 14: on dört, ondört; 15: on beş, onbeş; 16: on altı, onaltı; 17: on yedi, onyedi
      18: on sekiz, onsekiz; 19: on dokuz, ondokuz; 20: yirmi; 30: otuz; 40: kırk; 50: elli; 60: altmış; 70: yetmiş; 80: seksen; 90: doksan
    `),
    scales: valued(
      "100: yüz, yüzlerce; 1e3: bin, binlerce; 1e6: milyon, milyonlarca, milyonu, milyona, milyonluk; 1e9: milyar, milyarlarca, milyarı, milyara, milyarlık; 1e12: trilyon, trilyonluk",
    ),
    scaleMarks: valued("1e3: bin, K; 1e6: mn, mn., mln, M; 1e9: mr, mr., mlr, mlyr, milyar; 1e12: trl"),
    ordinals: valued(`
      1: birinci, ilk, birincisi; 2: ikinci, ikincisi; 3: üçüncü, üçüncüsü; 4: dördüncü; 5: beşinci; 6: altıncı; 7: yedinci; 8: sekizinci; 9: dokuzuncu; 10: onuncu; 11: on birinci; 12: on ikinci; 13: on üçüncü; 14: on dördüncü; 15: on beşinci; 16: on altıncı; 17: on yedinci; 18: on sekizinci
      19: on dokuzuncu; 20: yirminci; 30: otuzuncu; 40: kırkıncı; 50: ellinci; 100: yüzüncü; 1000: bininci
    `),
    ordinalMarks: list("., inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü"),
    fractions: valued(`
      1/2: yarım, yarısı, yarısını, yarısının, yarısına, yarı; 1/3: üçte bir, üçte biri, üçte birini, üçte birinin; 2/3: üçte iki, üçte ikisi, üçte ikisini, üçte ikisinin; 1/4: çeyrek, çeyreği, dörtte bir, dörtte biri, dörtte birini; 3/4: üç çeyrek, dörtte üç, dörtte üçü, dörtte üçünü
      1/5: beşte bir, beşte biri; 2/5: beşte iki, beşte ikisi; 3/5: beşte üç, beşte üçü; 4/5: beşte dört, beşte dördü; 1/10: onda bir, onda biri; 9/10: onda dokuz, onda dokuzu; 1.5: bir buçuk; 2.5: iki buçuk; 3.5: üç buçuk; 4.5: dört buçuk; 5.5: beş buçuk
    `),
    multiples: valued(
      "2: iki kat, iki katı, iki katına, iki kez, ikiye katlandı, ikiye katladı, çift, iki misli; 3: üç kat, üç katı, üç katına, üçe katlandı, üç kez; 4: dört kat, dört katı, dört katına; 5: beş kat, beş katı, beş katına; 10: on kat, on katı, on katına; 100: yüz kat; 1.5: bir buçuk kat",
    ),
    collectives: valued(
      "2: bir çift; 12: düzine, düzinelerce, bir düzine, düzineyi, düzineye, düzinede, düzineden, düzinenin, düzinelik; 6: yarım düzine; 5e5: yarım milyon; 10: onlarca",
    ),
    joiners: list("ve"),
    weak: list("bir, yarı, çift"),
    percent: list("yüzde, yüzdelik, yüzdesi"),
    percentagePoints: list("yüzdelik puan, yüzde puan, yüzde puanı, yüzde puanlık"),
    about: list(
      "yaklaşık, yaklaşık olarak, civarında, kadar, dolayında, aşağı yukarı, neredeyse, hemen hemen, tahminen, yakın, takriben, sularında, civarı, kabaca, ortalama olarak",
    ),
    atLeast: list("en az, en azından, asgari, veya daha fazla, ve üzeri, ve üstü, az olmamak üzere, minimum"),
    atMost: list("en fazla, en çok, azami, varan, en geç, veya daha az, ve altı, maksimum, geçmemek üzere, kadarı"),
    moreThan: list(
      "fazla, den fazla, dan fazla, ten fazla, tan fazla, aşkın, üzerinde, üstünde, aşan, aştı, geçti, bulan, üzeri, yi aşkın, ı aşkın",
    ),
    lessThan: list("az, den az, dan az, ten az, tan az, altında, aşağı, bile değil, bulmayan"),
    rangeBetween: list("ile, ila, ve, veya, den, dan"),
    rangeOpeners: list("arasında, aralığında"),
  },
  dates: {
    months: valued(`
      1: ocak'ta, ocak'tan, ocakta, ocağın; 2: şubat'ta, şubatta, şubatın; 3: mart'ta, martta, martın; 4: nisan'da, nisanda, nisanın; 5: mayıs'ta, mayısta, mayısın; 6: haziran'da, haziranda; 7: temmuz'da, temmuzda; 8: ağustos'ta, ağustosta; 9: eylül'de, eylülde
      10: ekim'de, ekimde; 11: kasım'da, kasımda; 12: aralık'ta, aralıkta
    `),
    weekdays: valued(
      "1: pzt, pazartesileri; 2: sal; 3: çarşambaları, çrş; 4: prş, perşembeleri; 5: cum; 6: cmt, cumartesileri; 7: paz, pazarları",
    ),
    joiners: list("yılı, yılının, yılında, tarihinde, günü"),
    relative: keyed(`
      today: bugün, bu gün; yesterday: dün; tomorrow: yarın; day-before-yesterday: evvelsi gün, önceki gün; day-after-tomorrow: öbür gün; tonight: bu gece, bu akşam; last-night: dün gece, dün akşam
      last-year: geçen yıl, geçen sene, geçtiğimiz yıl, bir yıl önce, geçen yılın, önceki yıl; this-year: bu yıl, bu sene, bu yılın, bu yılki; next-year: gelecek yıl, önümüzdeki yıl, gelecek sene; last-month: geçen ay, geçtiğimiz ay, bir ay önce; this-month: bu ay
      next-month: gelecek ay, önümüzdeki ay; last-week: geçen hafta, geçtiğimiz hafta, bir hafta önce; this-week: bu hafta; next-week: gelecek hafta, önümüzdeki hafta; last-spring: geçen bahar, geçen ilkbahar; last-summer: geçen yaz; last-autumn: geçen sonbahar
      last-winter: geçen kış; this-spring: bu bahar, bu ilkbahar; this-summer: bu yaz; this-autumn: bu sonbahar; this-winter: bu kış; next-spring: gelecek bahar; next-summer: gelecek yaz, önümüzdeki yaz; next-autumn: gelecek sonbahar; next-winter: gelecek kış
    `),
    parts: keyed(
      "spring: ilkbahar, bahar, ilkbaharda, baharda; summer: yaz, yazın, yazında; autumn: sonbahar, sonbaharda, güz; winter: kış, kışın, kışında; beginning: başı, başında, başlarında, başından, başları; end: sonu, sonunda, sonlarında, sonuna, sonları; middle: ortası, ortasında, ortalarında",
    ),
    dayParts: keyed(
      "am: öö; pm: ös; noon: öğle, öğlen; midnight: gece yarısı; dawn: şafak, şafakta; morning: sabah, sabahleyin, sabahı; afternoon: öğleden sonra; evening: akşam, akşamı; night: gece, geceleyin, gecesi",
    ),
    clock: list("saat, saatinde, saatlerinde, saatleri"),
    clockOffsets: valued("30: buçuk, buçukta; 15: çeyrek geçe, çeyrek geçiyor; -15: çeyrek kala, çeyrek var"),
  },
  negation: {
    words: [
      ...list(
        "değil*, yok*, hayır, asla, hiç, hiçbir*, kimse*, ne de, olmaksızın, artık değil, hiçbir zaman, *meyeceğ*, *mayacağ*, *meyecek*, *mayacak*, *meyen*, *mayan*",
      ),
      ...negated,
    ],
    implicit: list(
      "reddetti*, reddediyor*, reddeden*, reddedildi*, reddet*, reddi, yalanladı*, yalanlıyor*, yalanla*, inkâr*, inkar*, dışladı*, ihtimal dışı, imkansız*, imkânsız*, engelledi*, engelliyor*, önledi*, önlemek, yasakladı*, yasaklandı*, yasak*, iptal*, başarısız*, eksik*, yoksun*, nadiren, güçlükle, zorlukla, kaçındı*, kaçınmak, vazgeçti*, aciz, suya düştü, çekimser, kadar, olmadıkça, dışında",
    ),
    exceptions: list(
      "sadece değil, yalnızca değil, hiç kuşkusuz, hiç şüphesiz, şüphe yok, kuşku yok, değil mi, hiç olmazsa, olmazsa olmaz, yok etti*, yok edil*, yok eden, yok etmek, ne olursa olsun, en geç, çok geçmeden, gelmez mi, fark etmez, istemeden, bekletmeden, durmadan, hiç değilse, yoksul*, yoksa, yokluk*, yoksun*, etmeden önce, olmadan önce, gelmeden önce, başlamadan önce, girmeden önce, gitmeden önce, çıkmadan önce, vermeden önce, almadan önce, yapmadan önce",
    ),
    concord: list("hiç, hiçbir*, kimse*, asla, hiçbir zaman"),
  },
  modality: {
    possible: list(
      "olabilir*, belki, mümkün*, ihtimal*, olası*, olasılık*, belki de, olabileceğ*, edebileceğ*, potansiyel*, olabilecek, edebilir*, yapabilir*, gelebilir*, verebilir*, alabilir*, kalabilir*, neden olabilir*, artabilir*, yol açabilir*, doğrulanırsa, teyit edilirse, doğruysa, eğer doğruysa",
    ),
    able: list(
      "yapabil*, edebilen, edebilmek, olabilmek, mümkün kıl*, sağlıyor*, izin ver*, gücünde, yetenekli, *abilir*, *ebilir*, *abilecek*, *ebilecek*, *abileceğ*, *ebileceğ*, *abilen*, *ebilen*, *abilmek*, *ebilmek*, *abilme*, *ebilme*, *abiliyor*, *ebiliyor*",
    ),
    probable: list(
      "muhtemelen, büyük olasılıkla, büyük ihtimalle, herhalde, galiba, sanırım, beklen*, bekliyor*, tahmin*, görünüyor*, görünen, şüphelen*, şüpheli*, kork*, endişe*, inanıl*, inanıyor*, düşünül*, düşünüyor*, öngör*, anlaşılan, sanıl*, zannedil*",
    ),
    reported: list(
      "iddiaya göre, iddialara göre, iddia edil*, sözde, güya, söylenen*, söyleniyor*, söylenti*, öne sürülen*, sözümona, suçlanan*, sanık*, deniliyor*, olduğu belirtilen, rivayet*, sanığı",
    ),
    intended: list(
      "planlıyor*, planladı*, planlan*, plan*, düşünmekte, niyet*, amaçl*, hedefl*, istiyor*, istedi*, isteyen*, isteğ*, umuyor*, umut ed*, umud*, öner*, teklif*, hazırlan*, hazır*, vaat*, söz verdi*, değerlendiriyor*, taahhüt*",
    ),
    obliged: list(
      "zorunda*, zorunlu*, mecbur*, lazım, şart, yükümlü*, gerekir*, gerekiyor*, gerekmekte*, zorunluluk*, olmalı*, etmeli*, yapmalı*, yapılmalı*, edilmeli*, alınmalı*, verilmeli*, ihtiyaç*, ihtiyac*, malıdır, melidir",
    ),
    certain: list(
      "kesinlikle, kuşkusuz, şüphesiz, elbette, tabii, muhakkak, mutlaka, doğruladı*, doğruluyor*, doğrulandı*, teyit*, kanıtla*, kanıtladı*, ispat*, kararlaştır*, karar verdi*, karar aldı*, karar verildi*, gerçekten, açıkça, garanti*, tespit*, belirlendi*, aslında, hiç kuşkusuz, hiç şüphesiz",
    ),
  },
  attribution: {
    says: list(`
      dedi*, diyor*, diyen*, diye, söyledi*, söylüyor*, söyleyen*, söylemişti*, açıkladı*, açıklıyor*, açıklayan*, açıklandı*, açıklamasında, açıklamada, belirtti*, belirtiyor*, belirten*, belirtildi*, bildirdi*, bildiriyor*, bildirildi*, bildiren*, ifade etti*, ifade eden*, ifade ediyor*, ifadesini, kaydetti*, kaydeden*,
      kaydedildi*, anlattı*, anlatıyor*, anlatan*, aktardı*, aktaran*, aktarıldı*, vurguladı*, vurgulayan*, vurguluyor*, ekledi*, ekleyen*, yazdı*, yazıyor*, yanıtladı*, yanıt verdi*, cevap verdi*, cevapladı*, sordu*, duyurdu*, duyuran*, duyuruldu*, konuştu*, konuşan*, haber verdi*, paylaştı*, değindi*, hatırlattı*,
      dile getirdi*, dile getiren*, işaret etti*, dikkat çekti*, özetledi*, tanımladı*, yorumladı*, yayımladı*
    `),
    loaded: list(`
      iddia etti*, iddia eden*, iddia ediyor*, savundu*, savunuyor*, savunan*, ileri sürdü*, öne sürdü*, ısrar etti*, ısrar ediyor*, kabul etti*, itiraf etti*, itiraf eden*, uyardı*, uyarıyor*, uyaran*, uyarısında, suçladı*, suçluyor*, suçlayan*, eleştirdi*, eleştiren*, eleştiriyor*, kınadı*, kınayan*, reddetti*,
      yalanladı*, talep etti*, talep eden*, çağrıda bulundu*, çağrısında bulundu*, çağrı yaptı*, tehdit etti*, tehdidinde, söz verdi*, vaat etti*, şikayet etti*, şikâyet etti*, yakındı*, övündü*, tahmin etti*, ima etti*, itiraz etti*, güvence verdi*, temin etti*, düşünüyor*, inanıyor*, önerdi*, öneren*
    `),
    accordingTo: list(
      "göre, a göre, e göre, ya göre, ye göre, na göre, ne göre, sözleriyle, deyimiyle, ifadesiyle, dayandırdığı, dayandırarak, atfen, gerekçesiyle, kaynak göstererek, açıklamasına göre",
    ),
    vagueSources: list(
      "kaynak, kaynaklar*, kaynağ*, yetkili*, görgü tanık*, tanık*, tanığ*, uzman*, sözcü*, analist*, gözlemci*, eleştirmen*, araştırmacı*, bilim insan*, sakinler*, sakinleri, yerel medya, devlet medyası, basın*, diplomat*, aktivist*, eylemci*, ekonomist*, muhalif*, kimliğini açıkla*, adının açıklanmasını iste*",
    ),
  },
  functionWords: list(`
    ve, veya, ya, ya da, da, de, ta, te, ile, ama, fakat, ancak, lakin, ki, çünkü, eğer, ise, için, gibi, kadar, göre, sonra, önce, beri, dek, değin, üzere, karşı, rağmen, dolayı, ötürü, hakkında, ilişkin, dair, doğru, bu, şu, o, bunu, bunun, buna, bunda, bundan, bunlar, bunları, şunu, onu, onun, ona, onda, ondan,
    onlar, onları, onların, onlara, ben, sen, biz, siz, beni, bana, benim, seni, sana, senin, bizi, bize, bizim, sizi, size, sizin, kendi, kendisi, kendisini, kendisine, kendine, kim, ne, neden, niçin, nasıl, nerede, nereye, nereden, hangi, kaç, mı, mi, mu, mü, bir, bazı, birkaç, her, hep, tüm, bütün, çok, az, daha, en,
    pek, hiç, değil, var, yok, evet, hayır, böyle, şöyle, öyle, burada, şurada, orada, buraya, oraya, şimdi, artık, henüz, hâlâ, hala, bile, sadece, yalnızca, ayrıca, üstelik, hatta, yani, zaten, belki, tam, aynı, başka, diğer, diğerleri, öteki, olan, olarak, olduğu, olduğunu, oldu, olur, olsa, olmak, olması, olup,
    idi, imiş, iken, etti, eden, edilen, ederek, etmek, edildi, ediyor, ettiği, ettiğini, yapılan, içinde, içinden, içine, dışında, üzerinde, üzerine, altında, arasında, yanında, karşısında, önünde, arkasında, boyunca, sırasında, tarafından, nedeniyle, dolayısıyla, şekilde, söz, konusu, böylece, halde, itibaren
  `),
  titles: list(`
    bay, bayan, sayın, bey, hanım, dr, doktor, prof, profesör, doçent, başkan, başkanı, cumhurbaşkanı, devlet başkanı, eski cumhurbaşkanı, başkan yardımcısı, cumhurbaşkanı yardımcısı, başbakan, başbakanı, bakan, bakanı, dışişleri bakanı, içişleri bakanı, savunma bakanı, maliye bakanı, şansölye, sekreter, genel sekreter,
    genel sekreteri, kral, kralı, kraliçe, kraliçesi, prens, prensi, prenses, papa, başpiskopos, piskopos, kardinal, patrik, general, orgeneral, albay, binbaşı, yüzbaşı, teğmen, çavuş, amiral, komiser, hakim, yargıç, savcı, başsavcı, senatör, milletvekili, vali, valisi, belediye başkanı, büyükelçi, büyükelçisi, direktör,
    müdür, müdürü, sözcü, sözcüsü, lider, lideri, şef, teknik direktör, antrenör, dük, kont, baron, aziz, imparator, sultan, emir, şeyh, imam, ayetullah
  `),
  organisationWords: list(`
    üniversite, üniversitesi, okul, okulu, lise, lisesi, fakülte, fakültesi, enstitü, enstitüsü, akademi, akademisi, bakanlık, bakanlığı, daire, dairesi, banka, bankası, parti, partisi, şirket, şirketi, holding, grup, grubu, dernek, derneği, federasyon, federasyonu, birlik, birliği, lig, ligi, kulüp, kulübü, konsey, konseyi,
    komite, komitesi, komisyon, komisyonu, parlamento, parlamentosu, meclis, meclisi, senato, senatosu, kongre, kongresi, mahkeme, mahkemesi, savcılık, savcılığı, ajans, ajansı, kurum, kurumu, kurul, kurulu, ofis, ofisi, vakıf, vakfı, fon, fonu, örgüt, örgütü, hastane, hastanesi, müze, müzesi, tiyatro, tiyatrosu, kilise,
    kilisesi, polis, polisi, ordu, ordusu, kuvvet, kuvvetleri, laboratuvar, laboratuvarı, merkez, merkezi, gazete, gazetesi, televizyon, televizyonu, oda, odası, hizmet, ittifak, ittifakı, cephe, cephesi, hareket, hareketi, forum, koalisyon, sendika, sendikası, belediye, belediyesi, a.ş
  `),
};
