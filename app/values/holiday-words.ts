/** When a holiday is: a day of the year, or days from Easter Sunday or from the American Thanksgiving. */
export type Holiday =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | { readonly kind: "easter" | "thanksgiving"; readonly days: number };

const codes = "en es fr de pt it nl ca ru uk pl cs tr ar he fa hi zh ja ko".split(" ");

/** `when: names`, a cell a language in the order of `codes`, names parted by a bar; `-` where there is none in use. */
const table = `
01-01: new year's day; año nuevo|día de año nuevo; jour de l'an|nouvel an; neujahr|neujahrstag; ano novo|dia de ano novo; capodanno; nieuwjaarsdag; cap d'any; новый год; новий рік; nowy rok; nový rok; yılbaşı; رأس السنة; -; -; नव वर्ष; 元旦; 元日|元旦; 새해 첫날|신정
01-06: epiphany; día de reyes|epifanía; épiphanie; heilige drei könige|dreikönigstag; dia de reis|epifania; epifania; driekoningen; dia de reis; -; -; trzech króli|święto trzech króli; tři králové; -; -; -; -; -; -; -; -
02-14: valentine's day|st valentine's day|saint valentine's day; día de san valentín|san valentín; saint-valentin|saint valentin; valentinstag; dia de são valentim; san valentino; valentijnsdag; sant valentí; день святого валентина; день святого валентина; walentynki; den svatého valentýna|valentýn; sevgililer günü; عيد الحب; -; -; वैलेंटाइन डे; 情人节|情人節; バレンタインデー; 밸런타인데이
03-08: international women's day; día de la mujer|día internacional de la mujer; journée internationale des femmes; weltfrauentag|internationaler frauentag; dia internacional da mulher; festa della donna; internationale vrouwendag; dia de la dona; международный женский день; міжнародний жіночий день; dzień kobiet; mezinárodní den žen; dünya kadınlar günü; يوم المرأة العالمي; יום האישה; روز جهانی زن; अंतर्राष्ट्रीय महिला दिवस; 三八妇女节|国际妇女节; 国際女性デー; 세계 여성의 날
03-17: st patrick's day|saint patrick's day|st. patrick's day|saint patrick; día de san patricio|san patricio; saint-patrick|saint patrick; -; dia de são patrício; san patrizio; -; -; день святого патрика; день святого патрика; dzień świętego patryka; -; -; -; -; -; -; -; -; -
04-01: april fools' day|april fool's day; -; poisson d'avril; -; -; pesce d'aprile; -; -; -; -; prima aprilis; apríl; -; -; -; -; -; 愚人节|愚人節; エイプリルフール; 만우절
04-22: earth day; día de la tierra; jour de la terre; tag der erde; dia da terra; giornata della terra; dag van de aarde; dia de la terra; день земли; день землі; dzień ziemi; den země; dünya günü; يوم الأرض; יום כדור הארץ; روز زمین; पृथ्वी दिवस; 世界地球日|地球日; アースデイ; 지구의 날
10-31: halloween; halloween; halloween; halloween; halloween|dia das bruxas; halloween; halloween; halloween; хэллоуин; хелловін|геловін; halloween; halloween; cadılar bayramı; هالوين; ליל כל הקדושים; هالووین; हैलोवीन; 万圣节前夜|萬聖夜; ハロウィン|ハロウィーン; 핼러윈|할로윈
11-01: all saints' day; día de todos los santos; toussaint; allerheiligen; dia de todos os santos; ognissanti; allerheiligen; tots sants; -; -; wszystkich świętych; -; -; -; -; -; -; 万圣节|萬聖節; -; -
12-24: christmas eve; nochebuena; veille de noël; heiligabend|heiliger abend; véspera de natal; vigilia di natale; kerstavond; nit de nadal; сочельник; святвечір; wigilia; štědrý den; noel arifesi; ليلة عيد الميلاد; ערב חג המולד; شب کریسمس; -; 平安夜|圣诞夜; クリスマスイブ; 크리스마스 이브
12-25: christmas day|christmas; navidad|día de navidad; noël|jour de noël; weihnachten|erster weihnachtstag; natal|dia de natal; natale; eerste kerstdag|kerstmis; nadal; рождество; різдво; boże narodzenie; boží hod vánoční; noel; عيد الميلاد; חג המולד; کریسمس; क्रिसमस; 圣诞节|聖誕節; クリスマス; 크리스마스|성탄절
12-26: boxing day; -; -; zweiter weihnachtstag; -; santo stefano; tweede kerstdag; sant esteve; -; -; -; -; -; -; -; -; -; 节礼日; -; -
12-31: new year's eve; nochevieja; saint-sylvestre|réveillon du nouvel an; silvester; véspera de ano novo|réveillon; san silvestro; oudejaarsavond|oudjaar; cap d'any; -; -; sylwester; silvestr; -; ليلة رأس السنة; -; -; -; 除夕夜; 大晦日; 섣달그믐
easter-47: mardi gras|shrove tuesday; martes de carnaval; mardi gras; fastnachtsdienstag; terça-feira de carnaval; martedì grasso; -; dimarts de carnaval; -; -; -; -; -; -; -; -; -; -; -; -
easter-46: ash wednesday; miércoles de ceniza; mercredi des cendres; aschermittwoch; quarta-feira de cinzas; mercoledì delle ceneri; aswoensdag; dimecres de cendra; -; -; środa popielcowa; popeleční středa; -; -; -; -; -; -; -; -
easter-7: palm sunday; domingo de ramos; dimanche des rameaux; palmsonntag; domingo de ramos; domenica delle palme; palmzondag; diumenge de rams; -; -; niedziela palmowa; květná neděle; -; -; -; -; -; -; -; -
easter-3: maundy thursday; jueves santo; jeudi saint; gründonnerstag; quinta-feira santa; giovedì santo; witte donderdag; dijous sant; -; -; wielki czwartek; zelený čtvrtek; -; -; -; -; -; -; -; -
easter-2: good friday; viernes santo; vendredi saint; karfreitag; sexta-feira santa; venerdì santo; goede vrijdag; divendres sant; -; -; wielki piątek; velký pátek; -; الجمعة العظيمة; -; -; गुड फ्राइडे; 耶稣受难日; 聖金曜日; 성금요일
easter+0: easter|easter sunday; pascua|domingo de pascua|domingo de resurrección; pâques|dimanche de pâques; ostern|ostersonntag; páscoa|domingo de páscoa; pasqua|domenica di pasqua; pasen|eerste paasdag; pasqua; -; -; wielkanoc|niedziela wielkanocna; velikonoční neděle; paskalya; عيد الفصح; -; عید پاک; ईस्टर; 复活节|復活節; イースター|復活祭; 부활절
easter+1: easter monday; lunes de pascua; lundi de pâques; ostermontag; segunda-feira de páscoa; pasquetta|lunedì dell'angelo; paasmaandag|tweede paasdag; dilluns de pasqua; -; -; poniedziałek wielkanocny; velikonoční pondělí; -; -; -; -; -; -; -; -
easter+39: ascension day; día de la ascensión|ascensión; ascension|jeudi de l'ascension; christi himmelfahrt; -; -; hemelvaartsdag|hemelvaart; -; -; -; -; -; -; -; -; -; -; -; -; -
easter+49: pentecost|whit sunday; pentecostés; pentecôte; pfingsten|pfingstsonntag; pentecostes; pentecoste; pinksteren|eerste pinksterdag; pentecosta; -; -; zielone świątki; -; -; -; -; -; -; -; -; -
easter+50: whit monday; lunes de pentecostés; lundi de pentecôte; pfingstmontag; -; lunedì di pentecoste; pinkstermaandag|tweede pinksterdag; -; -; -; -; -; -; -; -; -; -; -; -; -
easter+60: corpus christi; corpus christi; fête-dieu; fronleichnam; corpo de deus|corpus christi; corpus domini; sacramentsdag; corpus; -; -; boże ciało; -; -; -; -; -; -; -; -; -
thanksgiving+0: thanksgiving|thanksgiving day; día de acción de gracias; thanksgiving; thanksgiving; dia de ação de graças; giorno del ringraziamento; thanksgiving; dia d'acció de gràcies; день благодарения; день подяки; święto dziękczynienia; den díkůvzdání; şükran günü; عيد الشكر; חג ההודיה; روز شکرگزاری; थैंक्सगिविंग; 感恩节|感恩節; 感謝祭; 추수감사절
thanksgiving+1: black friday; viernes negro; vendredi noir|black friday; black friday; sexta-feira negra|black friday; black friday|venerdì nero; black friday; divendres negre; чёрная пятница|черная пятница; чорна п'ятниця; czarny piątek; černý pátek; kara cuma; الجمعة السوداء; בלאק פריידי; جمعه سیاه; ब्लैक फ्राइडे; 黑色星期五; ブラックフライデー; 블랙 프라이데이
`;

/** The names of holidays by language. */
export const holidayNames: ReadonlyMap<string, ReadonlyMap<string, Holiday>> = namesByLanguage();

function namesByLanguage(): ReadonlyMap<string, ReadonlyMap<string, Holiday>> {
  const byLanguage = new Map(codes.map((code) => [code, new Map<string, Holiday>()]));
  for (const line of table.trim().split("\n")) {
    const [when = "", cells = ""] = line.split(": ");
    const holiday = holidayOf(when);
    cells.split("; ").forEach((cell, column) => {
      if (cell !== "-") for (const name of cell.split("|")) byLanguage.get(codes[column] ?? "")?.set(name, holiday);
    });
  }
  return byLanguage;
}

function holidayOf(when: string): Holiday {
  const [, kind, days] = /^(easter|thanksgiving)([+-]\d+)$/.exec(when) ?? [];
  if (kind === "easter" || kind === "thanksgiving") return { kind, days: Number(days) };
  return { kind: "fixed", month: Number(when.slice(0, 2)), day: Number(when.slice(3)) };
}
