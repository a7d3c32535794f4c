// Made by `npm run tables` from cldr-units-full 48.2.0 (Unicode-3.0). Do not edit.

/** Names and symbols of units in every number and case, by language and UCUM code (`10 a` stands for ten of them); one code a line. */
export const cldrUnitWords: Readonly<Record<string, string>> = {
  en: `
km: kilometer, kilometers, km, kilometre, kilometres
m: meter, meters, metre, metres
dm: decimeter, decimeters, dm, decimetre, decimetres
cm: centimeter, centimeters, cm, centimetre, centimetres
mm: millimeter, millimeters, mm, millimetre, millimetres
um: micrometer, micrometers, μm, micrometre, micrometres
nm: nanometer, nanometers, nm, nanometre, nanometres
pm: picometer, picometers, picometre, picometres
[mi_i]: mile, miles
[yd_i]: yard, yards, yd
[ft_i]: foot, feet
[in_i]: inch, inches
[nmi_i]: nautical mile, nautical miles, nmi
[fur_us]: furlong, furlongs
[fth_i]: fathom, fathoms
[ly]: light year, light years
pc: parsec, parsecs
AU: astronomical unit, astronomical units
km2: square kilometer, square kilometers, km², square kilometre, square kilometres
har: hectare, hectares, ha
m2: square meter, square meters, m², square metre, square metres
cm2: square centimeter, square centimeters, cm², square centimetre, square centimetres
[smi_us]: square mile, square miles, sq mi, mi²
[acr_us]: acre, acres, ac
[syd_i]: square yard, square yards, yd², sq yd
[sft_i]: square foot, square feet, sq ft, ft²
[sin_i]: square inch, square inches, in², sq in
dunam: dunam, dunams
km3: cubic kilometer, cubic kilometers, km³, cubic kilometre, cubic kilometres, cu km
m3: cubic meter, cubic meters, m³, cubic metre, cubic metres
cm3: cubic centimeter, cubic centimeters, cm³, cubic centimetre, cubic centimetres
[cmi_i]: cubic mile, cubic miles, mi³, cu mi
[cyd_i]: cubic yard, cubic yards, yd³, cu yd
[cft_i]: cubic foot, cubic feet, ft³, cu ft
[cin_i]: cubic inch, cubic inches, in³, cu in
ML: megaliter, megaliters, megalitre, megalitres
hL: hectoliter, hectoliters, hl, hectolitre, hectolitres
L: liter, liters, litre, litres
dL: deciliter, deciliters, dl, decilitre, decilitres
cL: centiliter, centiliters, cl, centilitre, centilitres
mL: milliliter, milliliters, ml, millilitre, millilitres
[bu_us]: bushel, bushels
[gal_us]: gallon, gallons, gal, us gallon, us gallons, us gal, usgal, gal us
[gal_br]: imp. gallon, imp. gallons, gal imp., gal-im
[qt_us]: quart, quarts, us quart, us quarts
[pt_us]: pint, pints
[foz_us]: fluid ounce, fluid ounces, fl oz, us fluid ounce, us fluid ounces, us fl oz
[tbs_us]: tablespoon, tablespoons
[tsp_us]: teaspoon, teaspoons
[bbl_us]: barrel, barrels
t: metric ton, metric tons, tonne, tonnes
kg: kilogram, kilograms, kg
g: gram, grams
mg: milligram, milligrams, mg
ug: microgram, micrograms, μg
[ston_av]: ton, tons
[lb_av]: pound, pounds, lb
[oz_av]: ounce, ounces
[oz_tr]: troy ounce, troy ounces
[car_m]: carat, carats
Cel: degree celsius, degrees celsius
[degF]: degree fahrenheit, degrees fahrenheit
K: kelvin, kelvins
deg: degree, degrees
rad: radian, radians
km/h: kilometer per hour, kilometers per hour, km/h, kilometre per hour, kilometres per hour
m/s: meter per second, meters per second, m/s, metre per second, metres per second
[mi_i]/h: mile per hour, miles per hour, mph
[kn_i]: knot, knots
GW: gigawatt, gigawatts, gw
MW: megawatt, megawatts, mw
kW: kilowatt, kilowatts, kw
W: watt, watts
mW: milliwatt, milliwatts
[HP]: horsepower
kWh: kilowatt hour, kilowatt-hours, kwh, kilowatt-hour, kilowatt hours
kJ: kilojoule, kilojoules, kj
J: joule, joules
kcal: kilocalorie, kilocalories, kcal, calorie, calories, cal
eV: electronvolt, electronvolts, ev
[Btu]: british thermal unit, british thermal units, btu
N: newton, newtons
Pa: pascal, pascals, pa
hPa: hectopascal, hectopascals, hpa
kPa: kilopascal, kilopascals, kpa
MPa: megapascal, megapascals, mpa
mbar: millibar, millibars, mbar, mb
atm: atmosphere, atmospheres
mm[Hg]: millimeter of mercury, millimeters of mercury, mmhg, millimetre of mercury, millimetres of mercury, mm hg
[psi]: pound-force per square inch, pounds-force per square inch, psi, pound per square inch, pounds per square inch
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampere, amperes
mA: milliampere, milliamperes
V: volt, volts
Ohm: ohm, ohms
Bq: becquerel, becquerels, bq
Sv: sievert, sieverts, sv
PBy: petabyte, petabytes
TBy: terabyte, terabytes
GBy: gigabyte, gigabytes
MBy: megabyte, megabytes
kBy: kilobyte, kilobytes
By: byte, bytes
Tbit: terabit, terabits
Gbit: gigabit, gigabits
Mbit: megabit, megabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: mile per gallon, miles per gallon, mile per us gallon, miles per us gallon
100 a: century, centuries
10 a: decade, decades
a: year, years
mo: month, months
wk: week, weeks
d: day, days
h: hour, hours
min: minute, minutes
s: second, seconds
ms: millisecond, milliseconds, ms, millisec, millisecs
us: microsecond, microseconds
ns: nanosecond, nanoseconds
TW: terawatt, terawatts
keV: kiloelectronvolt, kiloelectronvolts
MeV: megaelectronvolt, megaelectronvolts
GeV: gigaelectronvolt, gigaelectronvolts
TeV: teraelectronvolt, teraelectronvolts
PeV: petaelectronvolt, petaelectronvolts
MJ: megajoule, megajoules
GJ: gigajoule, gigajoules
TJ: terajoule, terajoules
kV: kilovolt, kilovolts
mSv: millisievert, millisieverts
uSv: microsievert, microsieverts
THz: terahertz
`,
  es: `
km: kilómetro, kilómetros, km
m: metro, metros
dm: decímetro, decímetros, dm
cm: centímetro, centímetros, cm
mm: milímetro, milímetros, mm
um: micrómetro, micrómetros, μm
nm: nanómetro, nanómetros, nm
pm: picómetro, picómetros
[mi_i]: milla, millas
[yd_i]: yarda, yardas, yd
[ft_i]: pie, pies
[in_i]: pulgada, pulgadas
[nmi_i]: milla náutica, millas náuticas, milla naútica, millas naúticas, nmi
[fur_us]: furlong, furlongs
[fth_i]: braza, brazas
[ly]: año luz, años luz
pc: parsec, parsecs, pársec, pársecs
AU: unidad astronómica, unidades astronómicas
km2: kilómetro cuadrado, kilómetros cuadrados, km²
har: hectárea, hectáreas, ha
m2: metro cuadrado, metros cuadrados, m²
cm2: centímetro cuadrado, centímetros cuadrados, cm²
[smi_us]: milla cuadrada, millas cuadradas, mi²
[acr_us]: acre, acres, ac
[syd_i]: yarda cuadrada, yardas cuadradas, yd²
[sft_i]: pie cuadrado, pies cuadrados, ft²
[sin_i]: pulgada cuadrada, pulgadas cuadradas, in²
dunam: dunam, dunams
km3: kilómetro cúbico, kilómetros cúbicos, km³
m3: metro cúbico, metros cúbicos, m³
cm3: centímetro cúbico, centímetros cúbicos, cm³
[cmi_i]: milla cúbica, millas cúbicas, mi³
[cyd_i]: yarda cúbica, yardas cúbicas, yd³
[cft_i]: pie cúbico, pies cúbicos, ft³
[cin_i]: pulgada cúbica, pulgadas cúbicas, in³
ML: megalitro, megalitros
hL: hectolitro, hectolitros, hl
L: litro, litros
dL: decilitro, decilitros, dl
cL: centilitro, centilitros, cl
mL: mililitro, mililitros, ml
[bu_us]: bushel, bushels
[gal_us]: galón, galones, gal
[gal_br]: galón imperial, galones imperiales, gal imp
[qt_us]: cuarto, cuartos
[pt_us]: pinta, pintas
[foz_us]: onza líquida, onzas líquidas, fl oz, onza fluida, onzas fluidas
[tbs_us]: cucharada, cucharadas
[tsp_us]: cucharadita, cucharaditas
[bbl_us]: barril, barriles
t: tonelada, toneladas, tonelada métrica, toneladas métricas
kg: kilogramo, kilogramos, kg
g: gramo, gramos
mg: miligramo, miligramos, mg
ug: microgramo, microgramos, μg
[ston_av]: tonelada corta, toneladas cortas
[lb_av]: libra, libras, lb
[oz_av]: onza, onzas
[oz_tr]: onza troy, onzas troy
[car_m]: quilate, quilates
Cel: grado celsius, grados celsius
[degF]: grado fahrenheit, grados fahrenheit
K: kelvin, kelvines, kelvins
deg: grado, grados
rad: radián, radianes
km/h: kilómetro por hora, kilómetros por hora, km/h
m/s: metro por segundo, metros por segundo, m/s
[mi_i]/h: milla por hora, millas por hora, mi/h
[kn_i]: nudo, nudos
GW: gigavatio, gigavatios, gw
MW: megavatio, megavatios, mw
kW: kilovatio, kilovatios, kw
W: vatio, vatios
mW: milivatio, milivatios
[HP]: caballo de vapor, caballos de vapor, caballo de fuerza, caballos de fuerza
kWh: kilovatio hora, kilovatios hora, kwh, kilowatts-hora
kJ: kilojulio, kilojulios, kj, kilojule, kilojules
J: julio, julios, joule, joules
kcal: kilocaloría, kilocalorías, kcal, caloría, calorías
eV: electronvoltio, electronvoltios, ev
[Btu]: unidad térmica británica, unidades térmicas británicas, btu
N: newton, newtons
Pa: pascal, pascales, pa
hPa: hectopascal, hectopascales, hpa
kPa: kilopascal, kilopascales, kpa
MPa: megapascal, megapascales, mpa
mbar: milibar, milibares, mbar
atm: atmósfera, atmósferas
mm[Hg]: milímetro de mercurio, milímetros de mercurio, mmhg
[psi]: libra por pulgada cuadrada, libras por pulgada cuadrada, psi
GHz: gigahercio, gigahercios, ghz
MHz: megahercio, megahercios, mhz
kHz: kilohercio, kilohercios, khz
Hz: hercio, hercios, hz
A: amperio, amperios, ampere, amperes
mA: miliamperio, miliamperios, miliampere, miliamperes
V: voltio, voltios
Ohm: ohmio, ohmios, ohm, ohms
Bq: bequerel, bequereles, bq
Sv: siévert, siéverts, sv, sievert, sieverts
PBy: petabyte, petabytes
TBy: terabyte, terabytes
GBy: gigabyte, gigabytes
MBy: megabyte, megabytes
kBy: kilobyte, kilobytes
By: byte, bytes
Tbit: terabit, terabits
Gbit: gigabit, gigabits
Mbit: megabit, megabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: milla por galón, millas por galón
100 a: siglo, siglos
10 a: década, décadas
a: año, años
mo: mes, meses
wk: semana, semanas
d: día, días
h: hora, horas
min: minuto, minutos
s: segundo, segundos
ms: milisegundo, milisegundos, ms
us: microsegundo, microsegundos
ns: nanosegundo, nanosegundos
TW: teravatio, teravatios
keV: kiloelectronvoltio, kiloelectronvoltios
MeV: megaelectronvoltio, megaelectronvoltios
GeV: gigaelectronvoltio, gigaelectronvoltios
TeV: teraelectronvoltio, teraelectronvoltios
PeV: petaelectronvoltio, petaelectronvoltios
MJ: megajulio, megajulios, megajoule, megajoules
GJ: gigajulio, gigajulios, gigajoule, gigajoules
TJ: terajulio, terajulios, terajoule, terajoules
kV: kilovoltio, kilovoltios
mSv: milisiévert, milisiéverts, milisievert, milisieverts
uSv: microsiévert, microsiéverts, microsievert, microsieverts
THz: terahercio, terahercios
`,
  fr: `
km: kilomètre, kilomètres, km
m: mètre, mètres
dm: décimètre, décimètres, dm
cm: centimètre, centimètres, cm
mm: millimètre, millimètres, mm
um: micromètre, micromètres, μm
nm: nanomètre, nanomètres, nm
pm: picomètre, picomètres
[mi_i]: mile, miles, milles
[yd_i]: yard, yards, yd, verge, verges, vg
[ft_i]: pied, pieds
[in_i]: pouce, pouces
[nmi_i]: mille marin, milles marins, nmi
[fur_us]: furlong, furlongs
[fth_i]: brasse, brasses
[ly]: année-lumière, années-lumière
pc: parsec, parsecs
AU: unité astronomique, unités astronomiques
km2: kilomètre carré, kilomètres carrés, km²
har: hectare, hectares, ha
m2: mètre carré, mètres carrés, m²
cm2: centimètre carré, centimètres carrés, cm²
[smi_us]: mille carré, milles carrés, mi²
[acr_us]: acre anglo-saxonne, acres anglo-saxonnes, ac, acre, acres
[syd_i]: yard carré, yards carrés, yd², verge carrée, verges carrées, vg²
[sft_i]: pied carré, pieds carrés, pi²
[sin_i]: pouce carré, pouces carrés, po²
dunam: dounam, dounams
km3: kilomètre cube, kilomètres cubes, km³
m3: mètre cube, mètres cubes, m³
cm3: centimètre cube, centimètres cubes, cm³
[cmi_i]: mille cube, milles cubes, mi³
[cyd_i]: yard cube, yards cubes, yd³, verge cube, verges cubes, vg³
[cft_i]: pied cube, pieds cubes, pi³
[cin_i]: pouce cube, pouces cubes, po³
ML: mégalitre, mégalitres
hL: hectolitre, hectolitres, hl
L: litre, litres
dL: décilitre, décilitres, dl
cL: centilitre, centilitres, cl
mL: millilitre, millilitres, ml
[bu_us]: boisseau, boisseaux
[gal_us]: gallon, gallons, gal
[gal_br]: gallon impérial, gallons impériaux, gal imp
[qt_us]: quart, quarts, pinte, pintes
[pt_us]: chopine, chopines
[foz_us]: once liquide, onces liquides, fl oz, oz liq.
[tbs_us]: cuillère à soupe, cuillères à soupe
[tsp_us]: cuillère à café, cuillères à café, cuillère à thé, cuillères à thé
[bbl_us]: baril, barils
t: tonne, tonnes
kg: kilogramme, kilogrammes, kg
g: gramme, grammes
mg: milligramme, milligrammes, mg
ug: microgramme, microgrammes, μg
[ston_av]: tonne courte, tonnes courtes
[lb_av]: livre, livres, lb
[oz_av]: once, onces
[oz_tr]: once troy, onces troy
[car_m]: carat, carats
Cel: degré celsius, degrés celsius
[degF]: degré fahrenheit, degrés fahrenheit
K: kelvin, kelvins
deg: degré, degrés
rad: radian, radians
km/h: kilomètre par heure, kilomètres par heure, km/h
m/s: mètre par seconde, mètres par seconde, m/s
[mi_i]/h: mile par heure, miles par heure, mi/h, mille à l'heure, milles à l'heure
[kn_i]: nœud, nœuds
GW: gigawatt, gigawatts, gw
MW: mégawatt, mégawatts, mw
kW: kilowatt, kilowatts, kw
W: watt, watts
mW: milliwatt, milliwatts
[HP]: cheval-vapeur, chevaux-vapeur
kWh: kilowatt-heure, kilowatt-heures, kwh, kilowattheure, kilowattheures
kJ: kilojoule, kilojoules, kj
J: joule, joules
kcal: kilocalorie, kilocalories, kcal, calorie, calories
eV: électronvolt, électronvolts, ev
[Btu]: british thermal unit, british thermal units, btu, unité thermique britannique, unités thermiques britanniques
N: newton, newtons
Pa: pascal, pascals, pa
hPa: hectopascal, hectopascals, hpa
kPa: kilopascal, kilopascals, kpa
MPa: mégapascal, mégapascals, mpa
mbar: millibar, millibars, mbar
atm: atmosphère, atmosphères
mm[Hg]: millimètre de mercure, millimètres de mercure, mmhg, mm hg
[psi]: livre-force par pouce carré, livres-force par pouce carré, lb/po², psi
GHz: gigahertz, ghz
MHz: mégahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampère, ampères
mA: milliampère, milliampères
V: volt, volts
Ohm: ohm, ohms
Bq: becquerel, becquerels, bq
Sv: sievert, sieverts, sv
PBy: pétaoctet, pétaoctets
TBy: téraoctet, téraoctets
GBy: gigaoctet, gigaoctets
MBy: mégaoctet, mégaoctets
kBy: kilooctet, kilooctets
By: octet, octets
Tbit: térabit, térabits
Gbit: gigabit, gigabits
Mbit: mégabit, mégabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: mile par gallon, miles par gallon, mille au gallon, milles au gallon
100 a: siècle, siècles
10 a: décennie, décennies
a: an, ans
mo: mois
wk: semaine, semaines
d: jour, jours
h: heure, heures
min: minute, minutes
s: seconde, secondes
ms: milliseconde, millisecondes, ms
us: microseconde, microsecondes
ns: nanoseconde, nanosecondes
TW: térawatt, térawatts
keV: kiloélectronvolt, kiloélectronvolts
MeV: mégaélectronvolt, mégaélectronvolts
GeV: gigaélectronvolt, gigaélectronvolts
TeV: téraélectronvolt, téraélectronvolts
PeV: pétaélectronvolt, pétaélectronvolts
MJ: mégajoule, mégajoules
GJ: gigajoule, gigajoules
TJ: térajoule, térajoules
kV: kilovolt, kilovolts
mSv: millisievert, millisieverts
uSv: microsievert, microsieverts
THz: térahertz
`,
  de: `
km: kilometer, kilometers, kilometern, km
m: meter, meters, metern
dm: dezimeter, dezimeters, dezimetern, dm
cm: zentimeter, zentimeters, zentimetern, cm
mm: millimeter, millimeters, millimetern, mm
um: mikrometer, mikrometers, mikrometern, μm
nm: nanometer, nanometers, nanometern, nm
pm: pikometer, pikometers, pikometern
[mi_i]: meile, meilen
[yd_i]: yard, yards, yd
[ft_i]: fuß, fußes, fuss, fusses
[in_i]: zoll, zolls
[nmi_i]: seemeile, seemeilen, sm
[fur_us]: furlong
[fth_i]: faden
[ly]: lichtjahr, lichtjahre
pc: parsec
AU: astronomische einheit, astronomische einheiten
km2: quadratkilometer, quadratkilometers, quadratkilometern, km²
har: hektar, hektars, ha
m2: quadratmeter, quadratmeters, quadratmetern, m²
cm2: quadratzentimeter, quadratzentimeters, quadratzentimetern, cm²
[smi_us]: quadratmeile, quadratmeilen, mi²
[acr_us]: acre, acres, ac
[syd_i]: quadratyard, quadratyards, yd²
[sft_i]: quadratfuß, quadratfußes, ft², quadratfuss, quadratfusses
[sin_i]: quadratzoll, in²
dunam: dunam, dunams
km3: kubikkilometer, kubikkilometers, kubikkilometern, km³
m3: kubikmeter, kubikmeters, kubikmetern, m³
cm3: kubikzentimeter, kubikzentimeters, kubikzentimetern, cm³
[cmi_i]: kubikmeile, kubikmeilen, mi³
[cyd_i]: kubikyard, kubikyards, yd³
[cft_i]: kubikfuß, kubikfußes, ft³, kubikfuss, kubikfusses
[cin_i]: kubikzoll, in³
ML: megaliter, megaliters, megalitern
hL: hektoliter, hektoliters, hektolitern, hl
L: liter, liters, litern
dL: deziliter, deziliters, dezilitern, dl
cL: zentiliter, zentiliters, zentilitern, cl
mL: milliliter, milliliters, millilitern, ml
[bu_us]: bushel
[gal_us]: gallone, gallonen, gal
[gal_br]: imp. gallone, imp. gallonen, imp. gal, imp.gal
[qt_us]: quart
[pt_us]: pint, pints
[foz_us]: flüssigunze, flüssigunzen, fl.oz., fl oz
[tbs_us]: esslöffel, esslöffels, esslöffeln
[tsp_us]: teelöffel, teelöffels, teelöffeln
[bbl_us]: barrel
t: tonne, tonnen
kg: kilogramm, kilogramms, kg
g: gramm, gramms
mg: milligramm, milligramms, mg
ug: mikrogramm, mikrogramms, μg
[ston_av]: short ton, short tons
[lb_av]: pfund, pfunds, lb
[oz_av]: unze, unzen
[oz_tr]: feinunze, feinunzen
[car_m]: karat, karats
Cel: grad celsius, grads celsius
[degF]: grad fahrenheit, grads fahrenheit
K: kelvin, kelvins
deg: grad, grads
rad: radiant
km/h: kilometer pro stunde, kilometers pro stunde, kilometern pro stunde, km/h
m/s: meter pro sekunde, meters pro sekunde, metern pro sekunde, m/s
[mi_i]/h: meile pro stunde, meilen pro stunde, mi/h
[kn_i]: knoten
GW: gigawatt, gigawatts, gw
MW: megawatt, megawatts, mw
kW: kilowatt, kilowatts, kw
W: watt, watts
mW: milliwatt, milliwatts
[HP]: pferdestärke, pferdestärken
kWh: kilowattstunde, kilowattstunden, kwh
kJ: kilojoule, kj
J: joule
kcal: kilokalorie, kilokalorien, kcal, kalorie, kalorien
eV: elektronenvolt, ev
[Btu]: british thermal unit, british thermal units, btu
N: newton
Pa: pascal, pascals, pa
hPa: hektopascal, hektopascals, hpa
kPa: kilopascal, kilopascals, kpa
MPa: megapascal, megapascals, mpa
mbar: millibar, millibars, mbar
atm: atmosphäre, atmosphären
mm[Hg]: millimeter quecksilbersäule, mm hg, mmhg
[psi]: pfund pro quadratzoll, psi
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampere
mA: milliampere
V: volt, volts
Ohm: ohm, ohms
Bq: becquerel, bq
Sv: sievert, sv
PBy: petabyte
TBy: terabyte
GBy: gigabyte
MBy: megabyte
kBy: kilobyte
By: byte
Tbit: terabit
Gbit: gigabit
Mbit: megabit
kbit: kilobit
bit: bit
[mi_i]/[gal_us]: meile pro gallone, meilen pro gallone
100 a: jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten
10 a: jahrzehnt, jahrzehnts, jahrzehnte, jahrzehnten
a: jahr, jahres, jahre, jahren
mo: monat, monats, monate, monaten
wk: woche, wochen
d: tag, tages, tage, tagen
h: stunde, stunden
min: minute, minuten
s: sekunde, sekunden
ms: millisekunde, millisekunden, ms
us: mikrosekunde, mikrosekunden
ns: nanosekunde, nanosekunden
TW: terawatt, terawatts
keV: kiloelektronenvolt
MeV: megaelektronenvolt
GeV: gigaelektronenvolt
TeV: teraelektronenvolt
PeV: petaelektronenvolt
MJ: megajoule
GJ: gigajoule
TJ: terajoule
kV: kilovolt, kilovolts
mSv: millisievert
uSv: mikrosievert
THz: terahertz
`,
  pt: `
km: quilômetro, quilômetros, km, quilómetro, quilómetros
m: metro, metros
dm: decímetro, decímetros, dm
cm: centímetro, centímetros, cm
mm: milímetro, milímetros, mm
um: micrômetro, micrômetros, μm, micrómetro, micrómetros
nm: nanômetro, nanômetros, nm, nanómetro, nanómetros
pm: picômetro, picômetros, picómetro, picómetros
[mi_i]: milha, milhas
[yd_i]: jarda, jardas, yd
[ft_i]: pé, pés
[in_i]: polegada, polegadas
[nmi_i]: milha náutica, milhas náuticas, mn, nmi
[fur_us]: furlong, furlongs
[fth_i]: braça, braças
[ly]: ano-luz, anos-luz
pc: parsec, parsecs
AU: unidade astronômica, unidades astronômicas, unidade astronómica, unidades astronómicas
km2: quilômetro quadrado, quilômetros quadrados, km², quilómetro quadrado, quilómetros quadrados
har: hectare, hectares, ha
m2: metro quadrado, metros quadrados, m²
cm2: centímetro quadrado, centímetros quadrados, cm²
[smi_us]: milha quadrada, milhas quadradas, mi²
[acr_us]: acre, acres, ac
[syd_i]: jarda quadrada, jardas quadradas, yd²
[sft_i]: pé quadrado, pés quadrados, ft²
[sin_i]: polegada quadrada, polegadas quadradas, pol², in²
dunam: dunam, dunans
km3: quilômetro cúbico, quilômetros cúbicos, km³, quilómetro cúbico, quilómetros cúbicos
m3: metro cúbico, metros cúbicos, m³
cm3: centímetro cúbico, centímetros cúbicos, cm³
[cmi_i]: milha cúbica, milhas cúbicas, mi³
[cyd_i]: jarda cúbica, jardas cúbicas, yd³
[cft_i]: pé cúbico, pés cúbicos, ft³
[cin_i]: polegada cúbica, polegadas cúbicas, pol³, in³
ML: megalitro, megalitros
hL: hectolitro, hectolitros, hl
L: litro, litros
dL: decilitro, decilitros, dl
cL: centilitro, centilitros, cl
mL: mililitro, mililitros, ml
[bu_us]: bushel, bushels
[gal_us]: galão, galões, gal
[gal_br]: galão imperial, galões imperiais, gal. imp., gal imp.
[qt_us]: quarto, quartos
[pt_us]: pint, pints
[foz_us]: onça fluida, onças fluidas, fl oz, fl. oz.
[tbs_us]: colher de sopa, colheres de sopa
[tsp_us]: colher de chá, colheres de chá
[bbl_us]: barril, barris
t: tonelada métrica, toneladas métricas
kg: quilograma, quilogramas, kg
g: grama, gramas
mg: miligrama, miligramas, mg
ug: micrograma, microgramas, μg
[ston_av]: tonelada americana, toneladas americanas
[lb_av]: libra, libras, lb
[oz_av]: onça, onças
[oz_tr]: onça troy, onças troy
[car_m]: quilate, quilates
Cel: grau celsius, graus celsius
[degF]: grau fahrenheit, graus fahrenheit
K: kelvin, kelvins
deg: grau, graus
rad: radiano, radianos
km/h: quilômetro por hora, quilômetros por hora, km/h, quilómetro por hora, quilómetros por hora
m/s: metro por segundo, metros por segundo, m/s
[mi_i]/h: milha por hora, milhas por hora, mph, mi/h
[kn_i]: nó, nós
GW: gigawatt, gigawatts, gw
MW: megawatt, megawatts, mw
kW: quilowatt, quilowatts, kw
W: watt, watts
mW: miliwatt, miliwatts
[HP]: cavalo-vapor, cavalos-vapor
kWh: quilowatt-hora, quilowatts-hora, kwh
kJ: quilojoule, quilojoules, kj
J: joule, joules
kcal: quilocaloria, quilocalorias, kcal, caloria, calorias
eV: elétron-volt, elétrons-volt, ev, eletrão-volt, eletrões-volts
[Btu]: unidade térmica britânica, unidades térmicas britânicas, btu
N: newton, newtons
Pa: pascal, pascais, pa
hPa: hectopascal, hectopascais, hpa
kPa: quilopascal, quilopascais, kpa
MPa: megapascal, megapascais, mpa
mbar: milibar, milibares, mbar, mb
atm: atmosfera, atmosferas
mm[Hg]: milímetro de mercúrio, milímetros de mercúrio, mmhg
[psi]: libra por polegada quadrada, libras por polegada quadrada, psi
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampere, amperes
mA: miliampere, miliamperes
V: volt, volts
Ohm: ohm, ohms
Bq: becquerel, becqueréis, bq
Sv: sievert, sieverts, sv
PBy: petabyte, petabytes
TBy: terabyte, terabytes
GBy: gigabyte, gigabytes
MBy: megabyte, megabytes
kBy: kilobyte, kilobytes
By: byte, bytes
Tbit: terabit, terabits
Gbit: gigabit, gigabits
Mbit: megabit, megabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: milha por galão, milhas por galão
100 a: século, séculos
10 a: década, décadas
a: ano, anos
mo: mês, meses
wk: semana, semanas
d: dia, dias
h: hora, horas
min: minuto, minutos
s: segundo, segundos
ms: milissegundo, milissegundos, ms
us: microssegundo, microssegundos
ns: nanossegundo, nanossegundos
TW: terawatt, terawatts, terâwatt, terâwatts
keV: quilôelétron-volt, quilôelétrons-volt, quilóeletrão-volt, quilóeletrões-volts
MeV: megaelétron-volt, megaelétrons-volt, megâeletrão-volt, megâeletrões-volts
GeV: gigaelétron-volt, gigaelétrons-volt, gigâeletrão-volt, gigâeletrões-volts
TeV: teraelétron-volt, teraelétrons-volt, terâeletrão-volt, terâeletrões-volts
PeV: petaelétron-volt, petaelétrons-volt, petâeletrão-volt, petâeletrões-volts
MJ: megajoule, megajoules, megâjoule, megâjoules
GJ: gigajoule, gigajoules, gigâjoule, gigâjoules
TJ: terajoule, terajoules, terâjoule, terâjoules
kV: quilôvolt, quilôvolts, quilóvolt, quilóvolts
mSv: milísievert, milísieverts
uSv: micrôsievert, micrôsieverts, micrósievert, micrósieverts
THz: terahertz, terâhertz
`,
  it: `
km: chilometro, chilometri, km
m: metro, metri
dm: decimetro, decimetri, dm
cm: centimetro, centimetri, cm
mm: millimetro, millimetri, mm
um: micrometro, micrometri, μm
nm: nanometro, nanometri, nm
pm: picometro, picometri
[mi_i]: miglio, miglia
[yd_i]: iarda, iarde, yd
[ft_i]: piede, piedi
[in_i]: pollice, pollici
[nmi_i]: miglio nautico, miglia nautiche, nmi
[fur_us]: furlong
[fth_i]: braccio, braccia
[ly]: anno luce, anni luce
pc: parsec
AU: unità astronomica, unità astronomiche
km2: chilometro quadrato, chilometri quadrati, km²
har: ettaro, ettari, ha
m2: metro quadrato, metri quadrati, m²
cm2: centimetro quadrato, centimetri quadrati, cm²
[smi_us]: miglio quadrato, miglia quadrate, mi²
[acr_us]: acro, acri, ac
[syd_i]: iarda quadrata, iarde quadrate, yd²
[sft_i]: piede quadrato, piedi quadrati, ft²
[sin_i]: pollice quadrato, pollici quadrati, in²
dunam: dunum
km3: chilometro cubo, chilometri cubi, km³
m3: metro cubo, metri cubi, m³
cm3: centimetro cubo, centimetri cubi, cm³
[cmi_i]: miglio cubo, miglia cubiche, mi³
[cyd_i]: iarda cubica, iarde cubiche, yd³
[cft_i]: piede cubo, piedi cubi, ft³
[cin_i]: pollice cubo, pollici cubi, in³
ML: megalitro, megalitri
hL: ettolitro, ettolitri, hl
L: litro, litri
dL: decilitro, decilitri, dl
cL: centilitro, centilitri, cl
mL: millilitro, millilitri, ml
[bu_us]: staio, staia
[gal_us]: gallone, galloni, gal
[gal_br]: gallone imperiale, galloni imperiali, gal imp., gal im
[qt_us]: quarto, quarti
[pt_us]: pinta, pinte
[foz_us]: oncia liquida, once liquide, fl oz
[tbs_us]: cucchiaio da tavola, cucchiai da tavola
[tsp_us]: cucchiaio da tè, cucchiai da tè
[bbl_us]: barile, barili
t: tonnellata metrica, tonnellate metriche
kg: chilogrammo, chilogrammi, kg
g: grammo, grammi
mg: milligrammo, milligrammi, mg
ug: microgrammo, microgrammi, μg
[ston_av]: tonnellata, tonnellate
[lb_av]: libbra, libbre, lb
[oz_av]: oncia, once
[oz_tr]: oncia troy, once troy
[car_m]: carato, carati
Cel: grado celsius, gradi celsius
[degF]: grado fahrenheit, gradi fahrenheit
K: kelvin
deg: grado, gradi
rad: radiante, radianti
km/h: chilometro orario, chilometri orari, km/h
m/s: metro al secondo, metri al secondo, m/s
[mi_i]/h: miglio all'ora, miglia all'ora, mi/h
[kn_i]: nodo, nodi
GW: gigawatt, gw
MW: megawatt, mw
kW: kilowatt, kw
W: watt
mW: milliwatt
[HP]: cavallo vapore, cavalli vapore
kWh: chilowattora, kwh
kJ: kilojoule, kj
J: joule
kcal: chilocaloria, chilocalorie, kcal, caloria, calorie
eV: elettronvolt, ev
[Btu]: unità termica britannica, unità termiche britanniche, btu
N: newton
Pa: pascal, pa
hPa: ettopascal, hpa
kPa: chilopascal, kpa
MPa: megapascal, mpa
mbar: millibar, mbar
atm: atmosfera, atmosfere
mm[Hg]: millimetro di mercurio, millimetri di mercurio, mm hg
[psi]: libbra per pollice quadrato, libbre per pollice quadrato, psi
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampere
mA: milliampere
V: volt
Ohm: ohm
Bq: becquerel, bq
Sv: sievert, sv
PBy: petabyte
TBy: terabyte
GBy: gigabyte
MBy: megabyte
kBy: kilobyte
By: byte
Tbit: terabit
Gbit: gigabit
Mbit: megabit
kbit: kilobit
bit: bit
[mi_i]/[gal_us]: miglio per gallone, miglia per gallone
100 a: secolo, secoli
10 a: decade, decadi
a: anno, anni
mo: mese, mesi
wk: settimana, settimane
d: giorno, giorni
h: ora, ore
min: minuto, minuti
s: secondo, secondi
ms: millisecondo, millisecondi, ms
us: microsecondo, microsecondi
ns: nanosecondo, nanosecondi
TW: terawatt
keV: chiloelettronvolt
MeV: megaelettronvolt
GeV: gigaelettronvolt
TeV: teraelettronvolt
PeV: petaelettronvolt
MJ: megajoule
GJ: gigajoule
TJ: terajoule
kV: chilovolt
mSv: millisievert
uSv: microsievert
THz: terahertz
`,
  nl: `
km: kilometer, km
m: meter
dm: decimeter, dm
cm: centimeter, cm
mm: millimeter, mm
um: micrometer, μm
nm: nanometer, nm
pm: picometer
[mi_i]: mijl
[yd_i]: yard, yards, yd
[ft_i]: voet
[in_i]: inch, inches
[nmi_i]: zeemijl, zeemijlen, nmi
[fur_us]: furlong
[fth_i]: vadem, vadems
[ly]: lichtjaar
pc: parsec, parsecs
AU: astronomische eenheid, astronomische eenheden
km2: vierkante kilometer, km²
har: hectare, ha
m2: vierkante meter, m²
cm2: vierkante centimeter, cm²
[smi_us]: vierkante mijl, mi²
[acr_us]: acre, acres
[syd_i]: vierkante yard, yd²
[sft_i]: vierkante voet, ft²
[sin_i]: vierkante inch, in²
dunam: dunam
km3: kubieke kilometer, km³
m3: kubieke meter, m³
cm3: kubieke centimeter, cm³
[cmi_i]: kubieke mijl, mi³
[cyd_i]: kubieke yard, yd³
[cft_i]: kubieke voet, ft³
[cin_i]: kubieke inch, in³
ML: megaliter
hL: hectoliter, hl
L: liter
dL: deciliter, dl
cL: centiliter, cl
mL: milliliter, ml
[bu_us]: bushel, bushels
[gal_us]: gallon, gal
[gal_br]: imp. gallon, imp. gal, galim
[qt_us]: quart
[pt_us]: pint
[foz_us]: fluid ounce, fl oz
[tbs_us]: eetlepel, eetlepels
[tsp_us]: theelepel, theelepels
[bbl_us]: barrel, barrels
t: metrische ton
kg: kilogram, kg
g: gram
mg: milligram, mg
ug: microgram, μg
[ston_av]: ton
[lb_av]: pound, lb
[oz_av]: ounce
[oz_tr]: troy ounce
[car_m]: karaat
Cel: graad celsius, graden celsius
[degF]: graad fahrenheit, graden fahrenheit
K: kelvin
deg: booggraad, booggraden
rad: radiaal, radialen
km/h: kilometer per uur, km/u
m/s: meter per seconde, m/s
[mi_i]/h: mijl per uur, mi/h
[kn_i]: knoop, knopen
GW: gigawatt, gw
MW: megawatt, mw
kW: kilowatt, kw
W: watt
mW: milliwatt
[HP]: paardenkracht, paardenkrachten
kWh: kilowattuur, kwh
kJ: kilojoule, kilojoules, kj
J: joule, joules
kcal: kilocalorie, kilocalorieën, kcal, calorie, calorieën
eV: elektronvolt, ev
[Btu]: british thermal unit, btu
N: newton
Pa: pascal, pa
hPa: hectopascal, hpa
kPa: kilopascal, kpa
MPa: megapascal, mpa
mbar: millibar, mbar
atm: atmosfeer
mm[Hg]: millimeter-kwikdruk, mmhg
[psi]: psi
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: ampère
mA: milliampère
V: volt
Ohm: ohm
Bq: becquerel, becquerels, bq
Sv: sievert, sieverts, sv
PBy: petabyte
TBy: terabyte
GBy: gigabyte
MBy: megabyte
kBy: kilobyte
By: byte
Tbit: terabit, terabits
Gbit: gigabit, gigabits
Mbit: megabit, megabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: mijl per gallon
100 a: eeuw, eeuwen
10 a: decennium, decennia
a: jaar
mo: maand, maanden
wk: week, weken
d: dag, dagen
h: uur
min: minuut, minuten
s: seconde, seconden
ms: milliseconde, milliseconden, ms
us: microseconde, microseconden
ns: nanoseconde, nanoseconden
TW: terawatt
keV: kiloelektronvolt
MeV: megaelektronvolt
GeV: gigaelektronvolt
TeV: teraelektronvolt
PeV: petaelektronvolt
MJ: megajoule, megajoules
GJ: gigajoule, gigajoules
TJ: terajoule, terajoules
kV: kilovolt
mSv: millisievert, millisieverts
uSv: microsievert, microsieverts
THz: terahertz
`,
  ca: `
km: quilòmetre, quilòmetres, km
m: metre, metres
dm: decímetre, decímetres, dm
cm: centímetre, centímetres, cm
mm: mil·límetre, mil·límetres, mm
um: micròmetre, micròmetres, μm
nm: nanòmetre, nanòmetres, nm
pm: picòmetre, picòmetres
[mi_i]: milla, milles
[yd_i]: iarda, iardes, yd
[ft_i]: peu, peus
[in_i]: polzada, polzades
[nmi_i]: milla nàutica, milles nàutiques
[fur_us]: estadi, estadis
[fth_i]: braça, braces
[ly]: any llum, anys llum
pc: parsec, parsecs
AU: unitat astronòmica, unitats astronòmiques
km2: quilòmetre quadrat, quilòmetres quadrats, km²
har: hectàrea, hectàrees, ha
m2: metre quadrat, metres quadrats, m²
cm2: centímetre quadrat, centímetres quadrats, cm²
[smi_us]: milla quadrada, milles quadrades, mi²
[acr_us]: acre, acres, ac
[syd_i]: iarda quadrada, iardes quadrades, yd²
[sft_i]: peu quadrat, peus quadrats, ft²
[sin_i]: polzada quadrada, polzades quadrades, in²
dunam: dunam, dunams
km3: quilòmetre cúbic, quilòmetres cúbics, km³
m3: metre cúbic, metres cúbics, m³
cm3: centímetre cúbic, centímetres cúbics, cm³
[cmi_i]: milla cúbica, milles cúbiques, mi³
[cyd_i]: iarda cúbica, iardes cúbiques, yd³
[cft_i]: peu cúbic, peus cúbics, ft³
[cin_i]: polzada cúbica, polzades cúbiques, in³
ML: megalitre, megalitres
hL: hectolitre, hectolitres, hl
L: litre, litres
dL: decilitre, decilitres, dl
cL: centilitre, centilitres, cl
mL: mil·lilitre, mil·lilitres, ml
[bu_us]: bushel, bushels
[gal_us]: galó, galons, gal
[gal_br]: galó imperial, galons imperials, gal imp.
[qt_us]: quart, quarts
[pt_us]: pinta, pintes
[foz_us]: unça líquida, unces líquides, fl oz
[tbs_us]: cullerada, cullerades
[tsp_us]: culleradeta, culleradetes
[bbl_us]: barril, barrils
t: tona mètrica, tones mètriques, t m, t mètr.
kg: quilogram, quilograms, kg
g: gram, grams
mg: mil·ligram, mil·ligrams, mg
ug: microgram, micrograms, μg
[ston_av]: tona, tones
[lb_av]: lliura, lliures, lb
[oz_av]: unça, unces
[oz_tr]: unça troy, unces troy
[car_m]: quirat, quirats
Cel: grau celsius, graus celsius
[degF]: grau fahrenheit, graus fahrenheit
K: kelvin
deg: grau, graus
rad: radiant, radiants
km/h: quilòmetre per hora, quilòmetres per hora, km/h
m/s: metre per segon, metres per segon, m/s
[mi_i]/h: milla per hora, milles per hora, mi/h
[kn_i]: nus, nusos
GW: gigawatt, gigawatts, gw
MW: megawatt, megawatts, mw
kW: quilowatt, quilowatts, kw
W: watt, watts
mW: mil·liwatt, mil·liwatts
[HP]: cavall de vapor, cavalls de vapor
kWh: quilowatt hora, quilowatts hora, kwh
kJ: quilojoule, quilojoules, kj
J: joule, joules
kcal: quilocaloria, quilocalories, kcal, caloria, calories
eV: electró-volt, electrons-volt, ev
[Btu]: unitat tèrmica britànica, unitats tèrmiques britàniques, btu
N: newton, newtons
Pa: pascal, pascals, pa
hPa: hectopascal, hectopascals, hpa
kPa: quilopascal, quilopascals, kpa
MPa: megapascal, megapascals, mpa
mbar: mil·libar, mil·libars, mbar, mbars
atm: atmosfera, atmosferes
mm[Hg]: mil·límetre de mercuri, mil·límetres de mercuri, mmhg
[psi]: lliura per polzada quadrada, lliures per polzada quadrada, psi
GHz: gigahertz, gigahertzs, ghz
MHz: megahertz, megahertzs, mhz
kHz: quilohertz, quilohertzs, khz
Hz: hertz, hertzs, hz
A: ampere, amperes
mA: mil·liampere, mil·liamperes
V: volt, volts
Ohm: ohm, ohms
Bq: becquerel, becquerels, bq
Sv: sievert, sieverts, sv
PBy: petabyte, petabytes
TBy: terabyte, terabytes
GBy: gigabyte, gigabytes
MBy: megabyte, megabytes
kBy: kilobyte, kilobytes
By: byte, bytes
Tbit: terabit, terabits
Gbit: gigabit, gigabits
Mbit: megabit, megabits
kbit: kilobit, kilobits
bit: bit, bits
[mi_i]/[gal_us]: milla per galó, milles per galó
100 a: segle, segles
10 a: dècada, dècades
a: any, anys
mo: mes, mesos
wk: setmana, setmanes
d: dia, dies
h: hora, hores
min: minut, minuts
s: segon
ms: mil·lisegon, mil·lisegons, ms
us: microsegon, microsegons
ns: nanosegon, nanosegons
TW: terawatt, terawatts
keV: quiloelectró-volt, quiloelectrons-volt
MeV: megaelectró-volt, megaelectrons-volt
GeV: gigaelectró-volt, gigaelectrons-volt
TeV: teraelectró-volt, teraelectrons-volt
PeV: petaelectró-volt, petaelectrons-volt
MJ: megajoule, megajoules
GJ: gigajoule, gigajoules
TJ: terajoule, terajoules
kV: quilovolt, quilovolts
mSv: mil·lisievert, mil·lisieverts
uSv: microsievert, microsieverts
THz: terahertz, terahertzs
`,
  ru: `
km: километр, километру, километра, километром, километре, километрам, километров, километрами, километрах, км
m: метр, метру, метра, метром, метре, метрам, метров, метрами, метрах
dm: дециметр, дециметру, дециметра, дециметром, дециметре, дециметрам, дециметров, дециметрами, дециметрах, дм
cm: сантиметр, сантиметру, сантиметра, сантиметром, сантиметре, сантиметрам, сантиметров, сантиметрами, сантиметрах, см
mm: миллиметр, миллиметру, миллиметра, миллиметром, миллиметре, миллиметрам, миллиметров, миллиметрами, миллиметрах, мм
um: микрометр, микрометру, микрометра, микрометром, микрометре, микрометрам, микрометров, микрометрами, микрометрах, мкм
nm: нанометр, нанометру, нанометра, нанометром, нанометре, нанометрам, нанометров, нанометрами, нанометрах, нм
pm: пикометр, пикометру, пикометра, пикометром, пикометре, пикометрам, пикометров, пикометрами, пикометрах
[mi_i]: миля, милю, миле, мили, милей, милям, миль, милями, милях
[yd_i]: ярд, ярду, ярда, ярдом, ярде, ярдам, ярдов, ярдами, ярдах
[ft_i]: фут, футу, фута, футом, футе, футам, футов, футами, футах
[in_i]: дюйм, дюйму, дюйма, дюймом, дюйме, дюймам, дюймов, дюймами, дюймах
[nmi_i]: морская миля, морские мили, морских миль, морской мили, мор. ми, м. ми
[fur_us]: фурлонг, фурлонга, фурлонгов
[fth_i]: морская сажень, морских сажени, морских саженей, морской сажени
[ly]: световой год, световых года, световых лет, светового года
pc: парсек, парсеку, парсека, парсеком, парсеке, парсекам, парсеков, парсеками, парсеках
AU: астрономическая единица, астрономические единицы, астрономических единиц, астрономической единицы
km2: квадратный километр, квадратному километру, квадратного километра, квадратным километром, квадратном километре, квадратных километра, квадратным километрам, квадратных километров, квадратными километрами, квадратных километрах, км²
har: гектар, гектару, гектара, гектаром, гектаре, гектарам, гектаров, гектарами, гектарах, га
m2: квадратный метр, квадратному метру, квадратного метра, квадратным метром, квадратном метре, квадратных метра, квадратным метрам, квадратных метров, квадратными метрами, квадратных метрах, м²
cm2: квадратный сантиметр, квадратному сантиметру, квадратного сантиметра, квадратным сантиметром, квадратном сантиметре, квадратных сантиметра, квадратным сантиметрам, квадратных сантиметров, квадратными сантиметрами, квадратных сантиметрах, см²
[smi_us]: квадратная миля, квадратную милю, квадратной миле, квадратной мили, квадратной милей, квадратные мили, квадратным милям, квадратных миль, квадратными милями, квадратных милях, ми²
[acr_us]: акр, акру, акра, акром, акре, акрам, акров, акрами, акрах
[syd_i]: квадратный ярд, квадратных ярда, квадратных ярдов, квадратного ярда, ярд²
[sft_i]: квадратный фут, квадратному футу, квадратного фута, квадратным футом, квадратном футе, квадратных фута, квадратным футам, квадратных футов, квадратными футами, квадратных футах, фт²
[sin_i]: квадратный дюйм, квадратных дюйма, квадратных дюймов, квадратного дюйма, дюйм²
dunam: дунам, дунама, дунамов, дун.
km3: кубический километр, кубическому километру, кубического километра, кубическим километром, кубическом километре, кубических километра, кубическим километрам, кубических километров, кубическими километрами, кубических километрах, км³
m3: кубический метр, кубическому метру, кубического метра, кубическим метром, кубическом метре, кубических метра, кубическим метрам, кубических метров, кубическими метрами, кубических метрах, м³
cm3: кубический сантиметр, кубическому сантиметру, кубического сантиметра, кубическим сантиметром, кубическом сантиметре, кубических сантиметра, кубическим сантиметрам, кубических сантиметров, кубическими сантиметрами, кубических сантиметрах, см³
[cmi_i]: кубическая миля, кубическую милю, кубической миле, кубической мили, кубической милей, кубические мили, кубическим милям, кубических миль, кубическими милями, кубических милях, ми³
[cyd_i]: кубический ярд, кубических ярда, кубических ярдов, кубического ярда, ярд³
[cft_i]: кубический фут, кубическому футу, кубического фута, кубическим футом, кубическом футе, кубических фута, кубическим футам, кубических футов, кубическими футами, кубических футах, фт³
[cin_i]: кубический дюйм, кубических дюйма, кубических дюймов, кубического дюйма, дюйм³
ML: мегалитр, мегалитру, мегалитра, мегалитром, мегалитре, мегалитрам, мегалитров, мегалитрами, мегалитрах
hL: гектолитр, гектолитру, гектолитра, гектолитром, гектолитре, гектолитрам, гектолитров, гектолитрами, гектолитрах, гл
L: литр, литру, литра, литром, литре, литрам, литров, литрами, литрах
dL: децилитр, децилитру, децилитра, децилитром, децилитре, децилитрам, децилитров, децилитрами, децилитрах, дл
cL: сантилитр, сантилитру, сантилитра, сантилитром, сантилитре, сантилитрам, сантилитров, сантилитрами, сантилитрах, сл
mL: миллилитр, миллилитру, миллилитра, миллилитром, миллилитре, миллилитрам, миллилитров, миллилитрами, миллилитрах, мл
[bu_us]: бушель, бушеля, бушелей
[gal_us]: амер. галлон, амер. галлону, амер. галлона, амер. галлоном, амер. галлоне, амер. галлонам, амер. галлонов, амер. галлонами, амер. галлонах, ам. гал.
[gal_br]: имп. галлон, имп. галлону, имп. галлона, имп. галлоном, имп. галлоне, имп. галлонам, имп. галлонов, имп. галлонами, имп. галлонах, имп. гал.
[qt_us]: амер. кварта, амер. кварту, амер. кварте, амер. кварты, амер. квартой, амер. квартам, амер. кварт, амер. квартами, амер. квартах
[pt_us]: амер. пинта, амер. пинту, амер. пинте, амер. пинты, амер. пинтой, амер. пинтам, амер. пинт, амер. пинтами, амер. пинтах
[foz_us]: амер. жидкая унция, амер. жидкую унцию, амер. жидкой унции, амер. жидкой унцией, амер. жидкие унции, амер. жидким унциям, амер. жидких унций, амер. жидкими унциями, амер. жидких унциях, ам. жидк. унц.
[tbs_us]: столовая ложка, столовую ложку, столовой ложке, столовой ложки, столовой ложкой, столовые ложки, столовым ложкам, столовых ложек, столовыми ложками, столовых ложках
[tsp_us]: чайная ложка, чайную ложку, чайной ложке, чайной ложки, чайной ложкой, чайные ложки, чайным ложкам, чайных ложек, чайными ложками, чайных ложках
[bbl_us]: баррель, барреля, баррелей
t: тонна, тонну, тонне, тонны, тонной, тоннам, тонн, тоннами, тоннах
kg: килограмм, килограмму, килограмма, килограммом, килограмме, килограммам, килограммами, килограммах, кг
g: грамм, грамму, грамма, граммом, грамме, граммам, граммами, граммах
mg: миллиграмм, миллиграмму, миллиграмма, миллиграммом, миллиграмме, миллиграммам, миллиграммами, миллиграммах, мг
ug: микрограмм, микрограмму, микрограмма, микрограммом, микрограмме, микрограммам, микрограммами, микрограммах, мкг
[ston_av]: американская тонна, американские тонны, американских тонн, американской тонны
[lb_av]: фунт, фунту, фунта, фунтом, фунте, фунтам, фунтов, фунтами, фунтах, фнт
[oz_av]: унция, унцию, унции, унцией, унциям, унций, унциями, унциях
[oz_tr]: тройская унция, тройские унции, тройских унций, тройской унции
[car_m]: карат, карату, карата, каратом, карате, каратам, каратами, каратах
Cel: градус цельсия, градусу цельсия, градуса цельсия, градусом цельсия, градусе цельсия, градусам цельсия, градусов цельсия, градусами цельсия, градусах цельсия
[degF]: градус фаренгейта, градусу фаренгейта, градуса фаренгейта, градусом фаренгейта, градусе фаренгейта, градусам фаренгейта, градусов фаренгейта, градусами фаренгейта, градусах фаренгейта
K: кельвин, кельвину, кельвина, кельвином, кельвине, кельвинам, кельвинов, кельвинами, кельвинах
deg: градус, градусу, градуса, градусом, градусе, градусам, градусов, градусами, градусах
rad: радиан, радиану, радиана, радианом, радиане, радианам, радианами, радианах
km/h: километр в час, километру в час, километра в час, километром в час, километре в час, километрам в час, километров в час, километрами в час, километрах в час, км/ч
m/s: метр в секунду, метру в секунду, метра в секунду, метром в секунду, метре в секунду, метрам в секунду, метров в секунду, метрами в секунду, метрах в секунду, м/с
[mi_i]/h: миля в час, милю в час, миле в час, мили в час, милей в час, милям в час, миль в час, милями в час, милях в час, ми/ч
[kn_i]: узел, узла, узлов
GW: гигаватт, гигаватту, гигаватта, гигаваттом, гигаватте, гигаваттам, гигаваттами, гигаваттах, гвт
MW: мегаватт, мегаватту, мегаватта, мегаваттом, мегаватте, мегаваттам, мегаваттами, мегаваттах, мвт
kW: киловатт, киловатту, киловатта, киловаттом, киловатте, киловаттам, киловаттами, киловаттах, квт
W: ватт, ватту, ватта, ваттом, ватте, ваттам, ваттами, ваттах, вт
mW: милливатт, милливатту, милливатта, милливаттом, милливатте, милливаттам, милливаттами, милливаттах
[HP]: лошадиная сила, лошадиные силы, лошадиных сил, лошадиной силы
kWh: киловатт-час, киловатт-часу, киловатт-часа, киловатт-часом, киловатт-часе, киловатт-часам, киловатт-часов, киловатт-часами, киловатт-часах, квт⋅ч
kJ: килоджоуль, килоджоулю, килоджоуля, килоджоулем, килоджоуле, килоджоулям, килоджоулей, килоджоулями, килоджоулях, кдж
J: джоуль, джоулю, джоуля, джоулем, джоуле, джоулям, джоулей, джоулями, джоулях
kcal: килокалория, килокалорию, килокалории, килокалорией, килокалориям, килокалорий, килокалориями, килокалориях, ккал, калория, калорию, калории, калорией, калориям, калорий, калориями, калориях
eV: электронвольт, электронвольта, эв
[Btu]: британская тепловая единица, британские тепловые единицы, британских тепловых единиц, британской тепловой единицы, бте
N: ньютон, ньютону, ньютона, ньютоном, ньютоне, ньютонам, ньютонов, ньютонами, ньютонах
Pa: паскаль, паскалю, паскаля, паскалем, паскале, паскалям, паскалей, паскалями, паскалях, па
hPa: гектопаскаль, гектопаскалю, гектопаскаля, гектопаскалем, гектопаскале, гектопаскалям, гектопаскалей, гектопаскалями, гектопаскалях, гпа
kPa: килопаскаль, килопаскалю, килопаскаля, килопаскалем, килопаскале, килопаскалям, килопаскалей, килопаскалями, килопаскалях, кпа
MPa: мегапаскаль, мегапаскалю, мегапаскаля, мегапаскалем, мегапаскале, мегапаскалям, мегапаскалей, мегапаскалями, мегапаскалях, мпа
mbar: миллибар, миллибару, миллибара, миллибаром, миллибаре, миллибарам, миллибарами, миллибарах, мбар
atm: атмосфера, атмосферу, атмосфере, атмосферы, атмосферой, атмосферам, атмосфер, атмосферами, атмосферах
mm[Hg]: миллиметр ртутного столба, миллиметру ртутного столба, миллиметра ртутного столба, миллиметром ртутного столба, миллиметре ртутного столба, миллиметрам ртутного столба, миллиметров ртутного столба, миллиметрами ртутного столба, миллиметрах ртутного столба, мм рт. ст.
[psi]: фунт на квадратный дюйм, фунта на квадратный дюйм, фунтов на квадратный дюйм, ф/дюйм²
GHz: гигагерц, гигагерцу, гигагерца, гигагерцем, гигагерце, гигагерцам, гигагерцами, гигагерцах, ггц
MHz: мегагерц, мегагерцу, мегагерца, мегагерцем, мегагерце, мегагерцам, мегагерцами, мегагерцах, мгц
kHz: килогерц, килогерцу, килогерца, килогерцем, килогерце, килогерцам, килогерцами, килогерцах, кгц
Hz: герц, герцу, герца, герцем, герце, герцам, герцами, герцах, гц
A: ампер, амперу, ампера, ампером, ампере, амперам, амперами, амперах
mA: миллиампер, миллиамперу, миллиампера, миллиампером, миллиампере, миллиамперам, миллиамперами, миллиамперах
V: вольт, вольту, вольта, вольтом, вольте, вольтам, вольтами, вольтах
Ohm: ому, ома, омом, омам, омами, омах
Bq: беккерель, беккереля, беккерелей, бк
Sv: зиверт, зиверта, зв
PBy: петабайт, петабайту, петабайта, петабайтом, петабайте, петабайтам, петабайтами, петабайтах
TBy: терабайт, терабайту, терабайта, терабайтом, терабайте, терабайтам, терабайтами, терабайтах
GBy: гигабайт, гигабайту, гигабайта, гигабайтом, гигабайте, гигабайтам, гигабайтами, гигабайтах
MBy: мегабайт, мегабайту, мегабайта, мегабайтом, мегабайте, мегабайтам, мегабайтами, мегабайтах
kBy: килобайт, килобайту, килобайта, килобайтом, килобайте, килобайтам, килобайтами, килобайтах
By: байт, байту, байта, байтом, байте, байтам, байтами, байтах
Tbit: терабит, терабиту, терабита, терабитом, терабите, терабитам, терабитами, терабитах
Gbit: гигабит, гигабиту, гигабита, гигабитом, гигабите, гигабитам, гигабитами, гигабитах
Mbit: мегабит, мегабиту, мегабита, мегабитом, мегабите, мегабитам, мегабитами, мегабитах
kbit: килобит, килобиту, килобита, килобитом, килобите, килобитам, килобитами, килобитах
bit: бит, биту, бита, битом, бите, битам, битами, битах
[mi_i]/[gal_us]: миля на амер. галлон, милю на амер. галлон, миле на амер. галлон, мили на амер. галлон, милей на амер. галлон, милям на амер. галлон, миль на амер. галлон, милями на амер. галлон, милях на амер. галлон
100 a: век, веку, века, веком, веке, векам, веков, веками, веках
10 a: десятилетие, десятилетию, десятилетия, десятилетием, десятилетии, десятилетиям, десятилетий, десятилетиями, десятилетиях
a: год, году, года, годом, годе, годам, лет, годами, годах
mo: месяц, месяцу, месяца, месяцем, месяце, месяцам, месяцев, месяцами, месяцах
wk: неделя, неделю, неделе, недели, неделей, неделям, недель, неделями, неделях
d: день, дню, дня, днём, дне, дням, дней, днями, днях
h: час, часу, часа, часом, часе, часам, часов, часами, часах
min: минута, минуту, минуте, минуты, минутой, минутам, минут, минутами, минутах
s: секунда, секунду, секунде, секунды, секундой, секундам, секунд, секундами, секундах
ms: миллисекунда, миллисекунду, миллисекунде, миллисекунды, миллисекундой, миллисекундам, миллисекунд, миллисекундами, миллисекундах, мс
us: микросекунда, микросекунду, микросекунде, микросекунды, микросекундой, микросекундам, микросекунд, микросекундами, микросекундах
ns: наносекунда, наносекунду, наносекунде, наносекунды, наносекундой, наносекундам, наносекунд, наносекундами, наносекундах
TW: тераватт, тераватту, тераватта, тераваттом, тераватте, тераваттам, тераваттами, тераваттах
keV: килоэлектронвольт, килоэлектронвольта
MeV: мегаэлектронвольт, мегаэлектронвольта
GeV: гигаэлектронвольт, гигаэлектронвольта
TeV: тераэлектронвольт, тераэлектронвольта
PeV: петаэлектронвольт, петаэлектронвольта
MJ: мегаджоуль, мегаджоулю, мегаджоуля, мегаджоулем, мегаджоуле, мегаджоулям, мегаджоулей, мегаджоулями, мегаджоулях
GJ: гигаджоуль, гигаджоулю, гигаджоуля, гигаджоулем, гигаджоуле, гигаджоулям, гигаджоулей, гигаджоулями, гигаджоулях
TJ: тераджоуль, тераджоулю, тераджоуля, тераджоулем, тераджоуле, тераджоулям, тераджоулей, тераджоулями, тераджоулях
kV: киловольт, киловольту, киловольта, киловольтом, киловольте, киловольтам, киловольтами, киловольтах
mSv: миллизиверт, миллизиверта
uSv: микрозиверт, микрозиверта
THz: терагерц, терагерцу, терагерца, терагерцем, терагерце, терагерцам, терагерцами, терагерцах
`,
  uk: `
km: кілометр, кілометру, кілометра, кілометром, кілометрі, кілометри, кілометрам, кілометрів, кілометрами, кілометрах, км
m: метр, метру, метра, метром, метрі, метри, метрам, метрів, метрами, метрах
dm: дециметр, дециметру, дециметра, дециметром, дециметрі, дециметри, дециметрам, дециметрів, дециметрами, дециметрах, дм
cm: сантиметр, сантиметру, сантиметра, сантиметром, сантиметрі, сантиметри, сантиметрам, сантиметрів, сантиметрами, сантиметрах, см
mm: міліметр, міліметру, міліметра, міліметром, міліметрі, міліметри, міліметрам, міліметрів, міліметрами, міліметрах, мм
um: мікрометр, мікрометру, мікрометра, мікрометром, мікрометрі, мікрометри, мікрометрам, мікрометрів, мікрометрами, мікрометрах, мкм
nm: нанометр, нанометру, нанометра, нанометром, нанометрі, нанометри, нанометрам, нанометрів, нанометрами, нанометрах, нм
pm: пікометр, пікометру, пікометра, пікометром, пікометрі, пікометри, пікометрам, пікометрів, пікометрами, пікометрах
[mi_i]: миля, милі, миль
[yd_i]: ярд, ярди, ярдів, ярда
[ft_i]: фут, фути, футів, фута
[in_i]: дюйм, дюйми, дюймів, дюйма
[nmi_i]: морська миля, морські милі, морських миль, морської милі, м. миля, м. милі, м. миль, м.мл
[fur_us]: фурлонг, фурлонги, фурлонгів, фурлонга
[fth_i]: фатом, фатоми, фатомів, фатома
[ly]: світловий рік, світлові роки, світлових років, світлового року
pc: парсек, парсеки, парсеків, парсека
AU: астрономічна одиниця, астрономічні одиниці, астрономічних одиниць, астрономічної одиниці
km2: квадратний кілометр, квадратному кілометру, квадратного кілометра, квадратним кілометром, квадратному кілометрі, квадратні кілометри, квадратним кілометрам, квадратних кілометрів, квадратними кілометрами, квадратних кілометрах, км²
har: гектар, гектару, гектара, гектаром, гектарі, гектари, гектарам, гектарів, гектарами, гектарах, га
m2: квадратний метр, квадратному метру, квадратного метра, квадратним метром, квадратному метрі, квадратні метри, квадратним метрам, квадратних метрів, квадратними метрами, квадратних метрах, м²
cm2: квадратний сантиметр, квадратному сантиметру, квадратного сантиметра, квадратним сантиметром, квадратному сантиметрі, квадратні сантиметри, квадратним сантиметрам, квадратних сантиметрів, квадратними сантиметрами, квадратних сантиметрах, см²
[smi_us]: квадратна миля, квадратні милі, квадратних миль, квадратної милі, миля², милі², миль², мл²
[acr_us]: акр, акри, акрів, акра
[syd_i]: квадратний ярд, квадратні ярди, квадратних ярдів, квадратного ярда, ярд², ярди², ярдів², ярда²
[sft_i]: квадратний фут, квадратні фути, квадратних футів, квадратного фута, фут², фути², футів², фута², фт²
[sin_i]: квадратний дюйм, квадратні дюйми, квадратних дюймів, квадратного дюйма, дюйм², дюйми², дюймів², дюйма²
dunam: дунам, дунами, дунамів, дунама, дун.
km3: кубічний кілометр, кубічному кілометру, кубічного кілометра, кубічним кілометром, кубічному кілометрі, кубічні кілометри, кубічним кілометрам, кубічних кілометрів, кубічними кілометрами, кубічних кілометрах, км³
m3: кубічний метр, кубічному метру, кубічного метра, кубічним метром, кубічному метрі, кубічні метри, кубічним метрам, кубічних метрів, кубічними метрами, кубічних метрах, м³
cm3: кубічний сантиметр, кубічному сантиметру, кубічного сантиметра, кубічним сантиметром, кубічному сантиметрі, кубічні сантиметри, кубічним сантиметрам, кубічних сантиметрів, кубічними сантиметрами, кубічних сантиметрах, см³
[cmi_i]: кубічна миля, кубічні милі, кубічних миль, кубічної милі, миля³, милі³, миль³, мл³
[cyd_i]: кубічний ярд, кубічні ярди, кубічних ярдів, кубічного ярда, ярд³, ярди³, ярдів³, ярда³
[cft_i]: кубічний фут, кубічні фути, кубічних футів, кубічного фута, фут³, фути³, футів³, фута³, фт³
[cin_i]: кубічний дюйм, кубічні дюйми, кубічних дюймів, кубічного дюйма, дюйм³, дюйми³, дюймів³, дюйма³
ML: мегалітр, мегалітру, мегалітра, мегалітром, мегалітрі, мегалітри, мегалітрам, мегалітрів, мегалітрами, мегалітрах
hL: гектолітр, гектолітру, гектолітра, гектолітром, гектолітрі, гектолітри, гектолітрам, гектолітрів, гектолітрами, гектолітрах, гл
L: літр, літру, літра, літром, літрі, літри, літрам, літрів, літрами, літрах
dL: децилітр, децилітру, децилітра, децилітром, децилітрі, децилітри, децилітрам, децилітрів, децилітрами, децилітрах, дл
cL: сантилітр, сантилітру, сантилітра, сантилітром, сантилітрі, сантилітри, сантилітрам, сантилітрів, сантилітрами, сантилітрах, сл
mL: мілілітр, мілілітру, мілілітра, мілілітром, мілілітрі, мілілітри, мілілітрам, мілілітрів, мілілітрами, мілілітрах, мл
[bu_us]: бушель, бушелі, бушелів, бушеля
[gal_us]: галон, галони, галонів, галона, гал.
[gal_br]: англійський галон, англійські галони, англійських галонів, англійського галона, англ. галон, англ. галони, англ. галонів, англ. галона, англ.гал.
[qt_us]: кварта, кварти, кварт
[pt_us]: пінта, пінти, пінт
[foz_us]: рідинна унція, рідинні унції, рідинних унцій, рідинної унції, рід. унція, рід. унції, рід. унцій, рід.ун.
[tbs_us]: столова ложка, столові ложки, столових ложок, столової ложки
[tsp_us]: чайна ложка, чайні ложки, чайних ложок, чайної ложки
[bbl_us]: барель, барелі, барелів, бареля
t: метрична тонна, метричну тонну, метричній тонні, метричної тонни, метричною тонною, метричні тонни, метричним тоннам, метричних тонн, метричними тоннами, метричних тоннах, метр. т
kg: кілограм, кілограму, кілограма, кілограмом, кілограмі, кілограми, кілограмам, кілограмів, кілограмами, кілограмах, кг
g: грам, граму, грама, грамом, грамі, грами, грамам, грамів, грамами, грамах
mg: міліграм, міліграму, міліграма, міліграмом, міліграмі, міліграми, міліграмам, міліграмів, міліграмами, міліграмах, мг
ug: мікрограм, мікрограму, мікрограма, мікрограмом, мікрограмі, мікрограми, мікрограмам, мікрограмів, мікрограмами, мікрограмах, мкг
[ston_av]: тонна, тонни, тонн
[lb_av]: фунт, фунти, фунтів, фунта, фнт
[oz_av]: унція, унції, унцій
[oz_tr]: тройська унція, тройські унції, тройських унцій, тройської унції
[car_m]: карат, карату, карата, каратом, караті, карати, каратам, каратів, каратами, каратах
Cel: градус цельсія, градусу цельсія, градуса цельсія, градусом цельсія, градусі цельсія, градуси цельсія, градусам цельсія, градусів цельсія, градусами цельсія, градусах цельсія
[degF]: градус фаренгейта, градуси фаренгейта, градусів фаренгейта, градуса фаренгейта
K: кельвін, кельвіну, кельвіна, кельвіном, кельвіні, кельвіни, кельвінам, кельвінів, кельвінами, кельвінах
deg: градус, градусу, градуса, градусом, градусі, градуси, градусам, градусів, градусами, градусах
rad: радіан, радіану, радіана, радіаном, радіані, радіани, радіанам, радіанів, радіанами, радіанах
km/h: кілометр за годину, кілометру за годину, кілометра за годину, кілометром за годину, кілометрі за годину, кілометри за годину, кілометрам за годину, кілометрів за годину, кілометрами за годину, кілометрах за годину, км/год
m/s: метр за секунду, метру за секунду, метра за секунду, метром за секунду, метрі за секунду, метри за секунду, метрам за секунду, метрів за секунду, метрами за секунду, метрах за секунду, м/с
[mi_i]/h: миля за годину, милі за годину, миль за годину, миля/год, милі/год, миль/год, мл/год
[kn_i]: вузол, вузли, вузлів, вузла
GW: гігават, гігавату, гігавата, гігаватом, гігаваті, гігавати, гігаватам, гігаватів, гігаватами, гігаватах, гвт
MW: мегават, мегавату, мегавата, мегаватом, мегаваті, мегавати, мегаватам, мегаватів, мегаватами, мегаватах, мвт
kW: кіловат, кіловату, кіловата, кіловатом, кіловаті, кіловати, кіловатам, кіловатами, кіловатах, кіловатів, квт
W: ват, вату, вата, ватом, ваті, вати, ватам, ватів, ватами, ватах, вт
mW: міліват, мілівату, мілівата, міліватом, міліваті, мілівати, міліватам, міліватів, міліватами, міліватах
[HP]: кінська сила, кінські сили, кінських сил, кінської сили
kWh: кіловат-година, кіловат-годину, кіловат-годині, кіловат-години, кіловат-годиною, кіловат-годинам, кіловат-годин, кіловат-годинами, кіловат-годинах, квт⋅год
kJ: кілоджоуль, кілоджоулю, кілоджоуля, кілоджоулем, кілоджоулі, кілоджоулям, кілоджоулів, кілоджоулями, кілоджоулях, кдж
J: джоуль, джоулю, джоуля, джоулем, джоулі, джоулям, джоулів, джоулями, джоулях
kcal: кілокалорія, кілокалорію, кілокалорії, кілокалорією, кілокалоріям, кілокалорій, кілокалоріями, кілокалоріях, ккал, калорія, калорію, калорії, калорією, калоріям, калорій, калоріями, калоріях
eV: електрон-вольт, електрон-вольти, електрон-вольтів, електрон-вольта, ев
[Btu]: британська теплова одиниця, британські теплові одиниці, британських теплових одиниць, британської теплової одиниці, бто
N: ньютон, ньютону, ньютона, ньютоном, ньютоні, ньютони, ньютонам, ньютонів, ньютонами, ньютонах
Pa: паскаль, паскалю, паскаля, паскалем, паскалі, паскалям, паскалів, паскалями, паскалях, па
hPa: гектопаскаль, гектопаскалю, гектопаскаля, гектопаскалем, гектопаскалі, гектопаскалям, гектопаскалів, гектопаскалями, гектопаскалях, гпа
kPa: кілопаскаль, кілопаскалю, кілопаскаля, кілопаскалем, кілопаскалі, кілопаскалям, кілопаскалів, кілопаскалями, кілопаскалях, кпа
MPa: мегапаскаль, мегапаскалю, мегапаскаля, мегапаскалем, мегапаскалі, мегапаскалям, мегапаскалів, мегапаскалями, мегапаскалях, мпа
mbar: мілібар, мілібару, мілібара, мілібаром, мілібарі, мілібари, мілібарам, мілібарів, мілібарами, мілібарах, мбар
atm: атмосфера, атмосферу, атмосфері, атмосфери, атмосферою, атмосферам, атмосфер, атмосферами, атмосферах
mm[Hg]: міліметр ртутного стовпа, міліметру ртутного стовпа, міліметра ртутного стовпа, міліметром ртутного стовпа, міліметрі ртутного стовпа, міліметри ртутного стовпа, міліметрам ртутного стовпа, міліметрів ртутного стовпа, міліметрами ртутного стовпа, міліметрах ртутного стовпа, мм рт. ст., ммрс
[psi]: фунт на квадратний дюйм, фунти на квадратний дюйм, фунтів на квадратний дюйм, фунта на квадратний дюйм, фунт/дюйм², фунти/дюйм², фунтів/дюйм², фунта/дюйм², фнт/дюйм²
GHz: гігагерц, гігагерцу, гігагерца, гігагерцом, гігагерці, гігагерци, гігагерцам, гігагерців, гігагерцами, гігагерцах, ггц
MHz: мегагерц, мегагерцу, мегагерца, мегагерцом, мегагерці, мегагерци, мегагерцам, мегагерців, мегагерцами, мегагерцах, мгц
kHz: кілогерц, кілогерцу, кілогерца, кілогерцом, кілогерці, кілогерци, кілогерцам, кілогерців, кілогерцами, кілогерцах, кгц
Hz: герц, герцу, герца, герцом, герці, герци, герцам, герців, герцами, герцах, гц
A: ампер, амперу, ампера, ампером, ампері, ампери, амперам, амперів, амперами, амперах
mA: міліампер, міліамперу, міліампера, міліампером, міліампері, міліампери, міліамперам, міліамперів, міліамперами, міліамперах
V: вольт, вольту, вольта, вольтом, вольті, вольти, вольтам, вольтів, вольтами, вольтах
Ohm: ому, ома, омом, омі, оми, омам, омів, омами, омах
Bq: бекерель, бекерелі, бекерелів, бекереля, бк
Sv: зіверт, зіверти, зівертів, зіверта, зв
PBy: петабайт, петабайту, петабайта, петабайтом, петабайті, петабайти, петабайтам, петабайтів, петабайтами, петабайтах
TBy: терабайт, терабайту, терабайта, терабайтом, терабайті, терабайти, терабайтам, терабайтів, терабайтами, терабайтах
GBy: гігабайт, гігабайту, гігабайта, гігабайтом, гігабайті, гігабайти, гігабайтам, гігабайтів, гігабайтами, гігабайтах
MBy: мегабайт, мегабайту, мегабайта, мегабайтом, мегабайті, мегабайти, мегабайтам, мегабайтів, мегабайтами, мегабайтах
kBy: кілобайт, кілобайту, кілобайта, кілобайтом, кілобайті, кілобайти, кілобайтам, кілобайтів, кілобайтами, кілобайтах
By: байт, байту, байта, байтом, байті, байти, байтам, байтів, байтами, байтах
Tbit: терабіт, терабіту, терабіта, терабітом, терабіті, терабіти, терабітам, терабітів, терабітами, терабітах
Gbit: гігабіт, гігабіту, гігабіта, гігабітом, гігабіті, гігабіти, гігабітам, гігабітів, гігабітами, гігабітах
Mbit: мегабіт, мегабіту, мегабіта, мегабітом, мегабіті, мегабіти, мегабітам, мегабітів, мегабітами, мегабітах
kbit: кілобіт, кілобіту, кілобіта, кілобітом, кілобіті, кілобіти, кілобітам, кілобітів, кілобітами, кілобітах
bit: біт, біту, біта, бітом, біті, біти, бітам, бітів, бітами, бітах
[mi_i]/[gal_us]: миля на галон, милі на галон, миль на галон
100 a: століття, століттю, століттям, столітті, століть, століттями, століттях
10 a: десятиліття, десятиліттю, десятиліттям, десятилітті, десятиліть, десятиліттями, десятиліттях
a: рік, року, роком, році, роки, рокам, років, роками, роках
mo: місяць, місяцю, місяця, місяцем, місяці, місяцям, місяців, місяцями, місяцях
wk: тиждень, тижню, тижня, тижнем, тижні, тижням, тижнів, тижнями, тижнях
d: день, дню, дня, днем, дні, дням, днів, днями, днях
h: година, годину, годині, години, годиною, годинам, годин, годинами, годинах
min: хвилина, хвилину, хвилині, хвилини, хвилиною, хвилинам, хвилин, хвилинами, хвилинах
s: секунда, секунду, секунді, секунди, секундою, секундам, секунд, секундами, секундах
ms: мілісекунда, мілісекунду, мілісекунді, мілісекунди, мілісекундою, мілісекундам, мілісекунд, мілісекундами, мілісекундах, мс
us: мікросекунда, мікросекунду, мікросекунді, мікросекунди, мікросекундою, мікросекундам, мікросекунд, мікросекундами, мікросекундах
ns: наносекунда, наносекунду, наносекунді, наносекунди, наносекундою, наносекундам, наносекунд, наносекундами, наносекундах
TW: терават, теравату, теравата, тераватом, тераваті, теравати, тераватам, тераватів, тераватами, тераватах
keV: кілоелектрон-вольт, кілоелектрон-вольти, кілоелектрон-вольтів, кілоелектрон-вольта
MeV: мегаелектрон-вольт, мегаелектрон-вольти, мегаелектрон-вольтів, мегаелектрон-вольта
GeV: гігаелектрон-вольт, гігаелектрон-вольти, гігаелектрон-вольтів, гігаелектрон-вольта
TeV: тераелектрон-вольт, тераелектрон-вольти, тераелектрон-вольтів, тераелектрон-вольта
PeV: петаелектрон-вольт, петаелектрон-вольти, петаелектрон-вольтів, петаелектрон-вольта
MJ: мегаджоуль, мегаджоулю, мегаджоуля, мегаджоулем, мегаджоулі, мегаджоулям, мегаджоулів, мегаджоулями, мегаджоулях
GJ: гігаджоуль, гігаджоулю, гігаджоуля, гігаджоулем, гігаджоулі, гігаджоулям, гігаджоулів, гігаджоулями, гігаджоулях
TJ: тераджоуль, тераджоулю, тераджоуля, тераджоулем, тераджоулі, тераджоулям, тераджоулів, тераджоулями, тераджоулях
kV: кіловольт, кіловольту, кіловольта, кіловольтом, кіловольті, кіловольти, кіловольтам, кіловольтів, кіловольтами, кіловольтах
mSv: мілізіверт, мілізіверти, мілізівертів, мілізіверта
uSv: мікрозіверт, мікрозіверти, мікрозівертів, мікрозіверта
THz: терагерц, терагерцу, терагерца, терагерцом, терагерці, терагерци, терагерцам, терагерців, терагерцами, терагерцах
`,
  pl: `
km: kilometr, kilometrowi, kilometra, kilomentrem, kilometrze, kilometry, kilometrom, kilometrów, kilometrami, kilometrach, km
m: metr, metrowi, metra, metrem, metrze, metry, metrom, metrów, metrami, metrach
dm: decymetr, decymetra, decymetry, decymetrów, dm
cm: centymetr, centymetrowi, centymetra, centymetrem, centymetrze, centymetry, centymetrom, centymetrów, centymetrami, centymetrach, cm
mm: milimetr, milimetrowi, milimetra, milimentrem, milimetrze, milimetry, milimetrom, milimetrów, milimetrami, milimetrach, mm
um: mikrometr, mikrometra, mikrometry, mikrometrów, μm
nm: nanometr, nanometra, nanometry, nanometrów, nm
pm: pikometr, pikometrowi, pikometra, pikometrem, pikometrze, pikometry, pikometrom, pikometrów, pikometrami, pikometrach
[mi_i]: mila, milę, mili, milą, milo, mile, milom, mil, milami, milach
[yd_i]: jard, jardowi, jardu, jardem, jardzie, jardy, jardom, jardów, jardami, jardach, jarda, yd
[ft_i]: stopa, stopę, stopie, stopy, stopą, stopo, stopom, stóp, stopami, stopach
[in_i]: cal, calowi, cala, calem, calu, cale, calom, cali, calami, calach
[nmi_i]: mila morska, mile morskie, mil morskich, mili morskiej
[fur_us]: furlong, furlongi, furlongów, furlonga
[fth_i]: sążeń, sążnie, sążni, sążnia
[ly]: rok świetlny, lata świetlne, lat świetlnych, roku świetlnego
pc: parsek, parsekowi, parseka, parsekiem, parseku, parseki, parsekom, parseków, parsekami, parsekach
AU: jednostka astronomiczna, jednostki astronomiczne, jednostek astronomicznych, jednostki astronomicznej
km2: kilometr kwadratowy, kilometrowi kwadratowemu, kilometra kwadratowego, kilometrem kwadratowym, kilometrze kwadratowym, kilometrze kwadratowy, kilometry kwadratowe, kilometrom kwadratowym, kilometrów kwadratowych, kilometrami kwadratowymi, kilometrach kwadratowych, km²
har: hektar, hektarowi, hektara, hektarem, hektarze, hektary, hektarom, hektarów, hektarami, hektarach, ha
m2: metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych, m²
cm2: centymetr kwadratowy, centymetrowi kwadratowemu, centymetra kwadratowego, centymetrem kwadratowym, centymetrze kwadratowym, centymetrze kwadratowy, centymetry kwadratowe, centymetrom kwadratowym, centymetrów kwadratowych, centymetrami kwadratowymi, centymetrach kwadratowych, cm²
[smi_us]: mila kwadratowa, milę kwadratową, mili kwadratowej, milą kwadratową, milo kwadratowa, mile kwadratowe, milom kwadratowym, mil kwadratowych, milami kwadratowymi, milach kwadratowych, mila kw., mile kw., mil kw., mili kw., mi²
[acr_us]: akr, akrowi, akra, akrem, akrze, akry, akrom, akrów, akrami, akrach
[syd_i]: jard kwadratowy, jardy kwadratowe, jardów kwadratowych, jarda kwadratowego, jard kw., jardy kw., jardów kw., jarda kw., yd²
[sft_i]: stopa kwadratowa, stopę kwadratową, stopie kwadratowej, stopy kwadratowej, stopą kwadratową, stopo kwadratowa, stopy kwadratowe, stopom kwadratowym, stóp kwadratowych, stopami kwadratowymi, stopach kwadratowych, stopa kw., stopy kw., stóp kw., ft²
[sin_i]: cal kwadratowy, cale kwadratowe, cali kwadratowych, cala kwadratowego, cal kw., cale kw., cali kw., cala kw., in²
dunam: dunam, dunamy, dunamów, dunama
km3: kilometr sześcienny, kilometra sześciennego, kilometry sześcienne, kilometrów sześciennych, km³
m3: metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych, m³
cm3: centymetr sześcienny, centymetrowi sześciennemu, centymetra sześciennego, centymetrem sześciennym, centymetrze sześciennym, centymetrze sześcienny, centymetry sześcienne, centymetrom sześciennym, centymetrów sześciennych, centymetrami sześciennymi, centymetrach sześciennych, cm³
[cmi_i]: mila sześcienna, milę sześcienną, mili sześciennej, milą sześcienną, milo sześcienna, mile sześcienne, milom sześciennym, mil sześciennych, milami sześciennymi, milach sześciennych, mila sześc., mile sześc., mil sześc., mili sześc., mi³
[cyd_i]: jard sześcienny, jardy sześcienne, jardów sześciennych, jarda sześciennego, jard sześc., jardy sześc., jardów sześc., jarda sześc., yd³
[cft_i]: stopa sześcienna, stopę sześcienną, stopie sześciennej, stopy sześciennej, stopą sześcienną, stopo sześcienna, stopy sześcienne, stopom sześciennym, stóp sześciennych, stopami sześciennymi, stopach sześciennych, stopa sześc., stopy sześc., stóp sześc., ft³
[cin_i]: cal sześcienny, cale sześcienne, cali sześciennych, cala sześciennego, cal sześc., cale sześc., cali sześc., cala sześc., in³
ML: megalitr, megalitra, megalitry, megalitrów
hL: hektolitr, hektolitra, hektolitry, hektolitrów, hl
L: litr, litrowi, litra, litrem, litrze, litry, litrom, litrów, litrami, litrach
dL: decylitr, decylitrowi, decylitra, decylitrem, decylitrze, decylitry, decylitrom, decylitrów, decylitrami, decylitrach, dl
cL: centylitr, centylitrowi, centylitra, centylitrem, centylitrze, centylitry, centylitrom, centylitrów, centylitrami, centylitrach, cl
mL: mililitr, mililitrowi, mililitra, mililitrem, mililitrze, mililitry, mililitrom, mililitrów, mililitrami, mililitrach, ml
[bu_us]: buszel, buszle, buszli, buszla
[gal_us]: galon amerykański, galonowi amerykańskiemu, galona amerykańskiego, galonem amerykańskim, galonie amerykańskim, galonie amerykański, galony amerykańskie, galonom amerykańskim, galonów amerykańskich, galonami amerykańskimi, galonach amerykańskich, gal am.
[gal_br]: galon angielski, galonowi angielskiemu, galonu angielskiego, galonem angielskim, galonie angielskim, galonie angielski, galony angielskie, galonom angielskim, galonów angielskich, galonami angielskimi, galonach angielskich, galona angielskiego, gal ang.
[qt_us]: kwarta amerykańska, kwartę amerykańską, kwarcie amerykańskiej, kwarty amerykańskiej, kwartą amerykańską, kwarto amerykańska, kwarty amerykańskie, kwartom amerykańskim, kwart amerykańskich, kwartami amerykańskimi, kwartach amerykańskich
[pt_us]: półkwarta amerykańska, półkwartę amerykańską, półkwarcie amerykańskiej, półkwarty amerykańskiej, półkwartą amerykańską, półkwarto amerykańska, półkwarty amerykańskie, półkwartom amerykańskim, półkwart amerykańskich, półkwartami amerykańskimi, półkwartach amerykańskich
[foz_us]: uncja płynu amerykańska, uncję płynu amerykańską, uncji płynu amerykańskiej, uncją płynu amerykańską, uncjo płynu amerykańska, uncje płynu amerykańskie, uncjom płynu amerykańskim, uncji płynu amerykańskich, uncjami płynu amerykańskimi, uncjach płynu amerykańskich, fl oz am.
[tbs_us]: łyżka stołowa, łyżkę stołową, łyżce stołowej, łyżki stołowej, łyżką stołową, łyżko stołowa, łyżki stołowe, łyżkom stołowym, łyżek stołowych, łyżkami stołowymi, łyżkach stołowych
[tsp_us]: łyżeczka, łyżeczkę, łyżeczki, łyżeczką, łyżeczce, łyżeczko, łyżeczkom, lyżeczek, łyżeczkami, łyżeczkach, łyżeczek
[bbl_us]: baryłka, baryłki, baryłek
t: tona, tonę, tony, ton
kg: kilogram, kilogramowi, kilograma, kilogramem, kilogramie, kilogramy, kilogramom, kilogramów, kilogramami, kilogramach, kg
g: gram, gramowi, grama, gramem, gramie, gramy, gramom, gramów, gramami, gramach
mg: miligram, miligramowi, miligrama, miligramem, miligramie, miligramy, miligramom, miligramów, miligramami, miligramach, mg
ug: mikrogram, mikrograma, mikrogramy, mikrogramów, μg
[ston_av]: krótka tona, krótkie tony, krótkich ton, krótkiej tony
[lb_av]: funt, funtowi, funta, funtem, funcie, funty, funtom, funtów, funtami, funtach
[oz_av]: uncja, uncję, uncji, uncją, uncjo, uncje, uncjom, uncjami, uncjach
[oz_tr]: uncja trojańska, uncje trojańskie, uncji trojańskich, uncji trojańskiej
[car_m]: karat, karata, karaty, karatów
Cel: stopień celsjusza, stopniowi celsjusza, stopnia celsjusza, stopniem celsjusza, stopniu celsjusza, stopnie celsjusza, stopniom celsjusza, stopni celsjusza, stopniami celsjusza, stopniach celsjusza
[degF]: stopień fahrenheita, stopniowi fahrenheita, stopnia fahrenheita, stopniem fahrenheita, stopniu fahrenheita, stopnie fahrenheita, stopniom fahrenheita, stopni fahrenheita, stopniami fahrenheita, stopniach fahrenheita
K: kelwin, kelwinowi, kelwina, kelwinem, kelwinie, kelwiny, kelwinom, kelwinów, kelwinami, kelwinach
deg: stopień, stopnia, stopnie, stopni
rad: radian, radiana, radiany, radianów
km/h: kilometr na godzinę, kilometrowi na godzinę, kilometra na godzinę, kilometrem na godzinę, kilometrze na godzinę, kilometry na godzinę, kilometrom na godzinę, kilometrów na godzinę, kilometrami na godzinę, kilometrach na godzinę, km/godz., km/h
m/s: metr na sekundę, metrowi na sekundę, metra na sekundę, metrem na sekundę, metrze na sekundę, metry na sekundę, metrom na sekundę, metrów na sekundę, metrami na sekundę, metrach na sekundę, m/s
[mi_i]/h: mila na godzinę, milę na godzinę, mili na godzinę, milą na godzinę, milo na godzinę, mile na godzinę, milom na godzinę, mil na godzinę, milami na godzinę, milach na godzinę, mila/h, mile/h, mil/h, mili/h, mph
[kn_i]: węzeł, węzły, węzłów, węzła
GW: gigawat, gigawata, gigawaty, gigawatów, gw
MW: megawat, megawata, megawaty, megawatów, mw
kW: kilowat, kilowata, kilowaty, kilowatów, kw
W: wat, wata, waty, watów
mW: miliwat, miliwata, miliwaty, miliwatów
[HP]: koń mechaniczny, konie mechaniczne, koni mechanicznych, konia mechanicznego
kWh: kilowatogodzina, kilowatogodzinę, kilowatogodziny, kilowatogodzin, kwh
kJ: kilodżul, kilodżula, kilodżule, kilodżuli, kj
J: dżul, dżula, dżule, dżuli
kcal: kilokaloria, kilokalorię, kilokalorii, kilokalorią, kilokalorio, kilokalorie, kilokaloriom, kilokaloriami, kilokaloriach, kcal, kaloria, kalorię, kalorii, kalorią, kalorio, kalorie
eV: elektronowolt, elektronowolty, elektronowoltów, elektronowolta, ev
[Btu]: brytyjska jednostka ciepła, brytyjskie jednostki ciepła, brytyjskich jednostek ciepła, brytyjskiej jednostki ciepła, btu
N: niuton, niutona, niutony, niutonów
Pa: paskal, paskala, paskale, paskali, pa
hPa: hektopaskal, hektopaskala, hektopaskale, hektopaskali, hpa
kPa: kilopaskal, kilopaskalowi, kilopaskala, kilopaskalem, kilopaskalu, kilopaskale, kilopaskalom, kilopaskali, kilopaskalami, kilopaskalach, kpa
MPa: megapaskal, megapaskala, megapaskale, megapaskali, mpa
mbar: milibar, milibara, milibary, milibarów, mbar
atm: atmosfera, atmosferę, atmosfery, atmosfer
mm[Hg]: milimetr słupa rtęci, milimetra słupa rtęci, milimetry słupa rtęci, milimetrów słupa rtęci, mmhg
[psi]: funt na cal kwadratowy, funty na cal kwadratowy, funtów na cal kwadratowy, funta na cal kwadratowy, psi
GHz: gigaherc, gigaherca, gigaherce, gigaherców, ghz
MHz: megaherc, megaherca, megaherce, megaherców, mhz
kHz: kiloherc, kiloherca, kiloherce, kiloherców, khz
Hz: herc, herca, herce, herców, hz
A: amper, ampera, ampery, amperów
mA: miliamper, miliampera, miliampery, miliamperów
V: wolt, wolta, wolty, woltów
Ohm: om, oma, omy, omów
Bq: bekerel, bekerele, bekereli, bekerela, bq
Sv: siwert, siwerty, siwertów, siwerta, sv
PBy: petabajt, petabajta, petabajty, petabajtów
TBy: terabajt, terabajta, terabajty, terabajtów
GBy: gigabajt, gigabajta, gigabajty, gigabajtów
MBy: megabajt, megabajta, megabajty, megabajtów
kBy: kilobajt, kilobajta, kilobajty, kilobajtów
By: bajt, bajta, bajty, bajtów
Tbit: terabit, terabitu, terabity, terabitów, terabita
Gbit: gigabit, gigabitu, gigabity, gigabitów, gigabita
Mbit: megabit, megabitu, megabity, megabitów, megabita
kbit: kilobit, kilobitu, kilobity, kilobitów, kilobita
bit: bit, bitu, bity, bitów, bita
[mi_i]/[gal_us]: mila na galon, milę na galon, mili na galon, milą na galon, milo na galon, mile na galon, milom na galon, mil na galon, milami na galon, milach na galon
100 a: wiek, wieku, wieki, wieków
10 a: dekada, dekadę, dekady, dekad
a: rok, rokowi, roku, rokiem, lata, latom, lat, latami, latach
mo: miesiąc, miesiącowi, miesiąca, miesiącem, miesiącu, miesiące, miesiącom, miesięcy, miesiącami, miesiącach
wk: tydzień, tygodniowi, tygodnia, tygodniem, tygodniu, tygodnie, tygodniom, tygodni, tygodniami, tygodniach
d: dzień, dniowi, dnia, dniem, dniu, dni, dniom, dniami, dniach
h: godzina, godzinę, godzinie, godziny, godziną, godzino, godzinom, godzin, godzinami, godzinach
min: minuta, minutę, minucie, minuty, minutą, minuto, minutom, minut, minutami, minutach
s: sekunda, sekundę, sekundzie, sekundy, sekundą, sekundo, sekundom, sekund, sekundami, sekundach
ms: milisekunda, milisekundę, milisekundy, milisekund, ms
us: mikrosekunda, mikrosekundę, mikrosekundy, mikrosekund
ns: nanosekunda, nanosekundę, nanosekundy, nanosekund
TW: terawat, terawata, terawaty, terawatów
keV: kiloelektronowolt, kiloelektronowolty, kiloelektronowoltów, kiloelektronowolta
MeV: megaelektronowolt, megaelektronowolty, megaelektronowoltów, megaelektronowolta
GeV: gigaelektronowolt, gigaelektronowolty, gigaelektronowoltów, gigaelektronowolta
TeV: teraelektronowolt, teraelektronowolty, teraelektronowoltów, teraelektronowolta
PeV: petaelektronowolt, petaelektronowolty, petaelektronowoltów, petaelektronowolta
MJ: megadżul, megadżula, megadżule, megadżuli
GJ: gigadżul, gigadżula, gigadżule, gigadżuli
TJ: teradżul, teradżula, teradżule, teradżuli
kV: kilowolt, kilowolta, kilowolty, kilowoltów
mSv: milisiwert, milisiwerty, milisiwertów, milisiwerta
uSv: mikrosiwert, mikrosiwerty, mikrosiwertów, mikrosiwerta
THz: teraherc, teraherca, teraherce, teraherców
`,
  cs: `
km: kilometr, kilometru, kilometrem, kilometry, kilometrům, kilometrů, kilometrech, km
m: metr, metru, metrem, metry, metrům, metrů, metrech
dm: decimetr, decimetru, decimetrem, decimetry, decimetrům, decimetrů, decimetrech, dm
cm: centimetr, centimetru, centimetrem, centimetry, centimetrům, centimetrů, centimetrech, cm
mm: milimetr, milimetru, milimetrem, milimetry, milimetrům, milimetrů, milimetrech, mm
um: mikrometr, mikrometru, mikrometrem, mikrometry, mikrometrům, mikrometrů, mikrometrech, μm
nm: nanometr, nanometru, nanometrem, nanometry, nanometrům, nanometrů, nanometrech, nm
pm: pikometr, pikometru, pikometrem, pikometry, pikometrům, pikometrů, pikometrech
[mi_i]: míle, mil
[yd_i]: yard, yardy, yardu, yardů, yd
[ft_i]: stopa, stopy, stop
[in_i]: palec, palce, palců
[nmi_i]: námořní míle, námořních mil, nmi
[fur_us]: furlong, furlongy, furlongu, furlongů
[fth_i]: sáh, sáhy, sáhu, sáhů
[ly]: světelný rok, světelné roky, světelného roku, světelných let
pc: parsek, parseky, parseku, parseků
AU: astronomická jednotka, astronomické jednotky, astronomických jednotek
km2: kilometr čtvereční, kilometru čtverečnímu, kilometru čtverečního, kilometrem čtverečním, kilometru čtverečním, kilometry čtvereční, kilometrům čtverečním, kilometrů čtverečních, kilometry čtverečními, kilometrech čtverečních, km²
har: hektar, hektaru, hektarem, hektary, hektarům, hektarů, hektarech, ha
m2: metr čtvereční, metru čtverečnímu, metru čtverečního, metrem čtverečním, metru čtverečním, metry čtvereční, metrům čtverečním, metrů čtverečních, metry čtverečními, metrech čtverečních, m²
cm2: centimetr čtvereční, centimetru čtverečnímu, centimetru čtverečního, centimetrem čtverečním, centimetru čtverečním, centimetry čtvereční, centimetrům čtverečním, centimetrů čtverečních, centimetry čtverečními, centimetrech čtverečních, cm²
[smi_us]: míle čtvereční, mil čtverečních, mi²
[acr_us]: akr, akry, akru, akrů, ac
[syd_i]: yard čtvereční, yardy čtvereční, yardu čtverečního, yardů čtverečních, yd²
[sft_i]: stopa čtvereční, stopy čtvereční, stop čtverečních, ft²
[sin_i]: palec čtvereční, palce čtvereční, palce čtverečního, palců čtverečních, in²
dunam: dunam, dunamy, dunamu, dunamů, dun.
km3: kilometr krychlový, kilometru krychlovému, kilometru krychlového, kilometrem krychlovým, kilometru krychlovém, kilometry krychlové, kilometrům krychlovým, kilometrů krychlových, kilometry krychlovými, kilometrech krychlových, km³
m3: metr krychlový, metru krychlovému, metru krychlového, metrem krychlovým, metru krychlovém, metry krychlové, metrům krychlovým, metrů krychlových, metry krychlovými, metrech krychlových, m³
cm3: centimetr krychlový, centimetru krychlovému, centimetru krychlového, centimetrem krychlovým, centimetru krychlovém, centimetry krychlové, centimetrům krychlovým, centimetrů krychlových, centimetry krychlovými, centimetrech krychlových, cm³
[cmi_i]: míle krychlová, míle krychlové, mil krychlových, mi³
[cyd_i]: yard krychlový, yardy krychlové, yardu krychlového, yardů krychlových, yd³
[cft_i]: stopa krychlová, stopy krychlové, stop krychlových, ft³
[cin_i]: palec krychlový, palce krychlové, palce krychlového, palců krychlových, in³
ML: megalitr, megalitru, megalitrem, megalitry, megalitrům, megalitrů, megalitrech
hL: hektolitr, hektolitru, hektolitrem, hektolitry, hektolitrům, hektolitrů, hektolitrech, hl
L: litr, litru, litrem, litry, litrům, litrů, litrech
dL: decilitr, decilitru, decilitrem, decilitry, decilitrům, decilitrů, decilitrech, dl
cL: centilitr, centilitru, centilitrem, centilitry, centilitrům, centilitrů, centilitrech, cl
mL: mililitr, mililitru, mililitrem, mililitry, mililitrům, mililitrů, mililitrech, ml
[bu_us]: bušl, bušly, bušlu, bušlů
[gal_us]: galon, galony, galonu, galonů, gal
[gal_br]: britský galon, britské galony, britského galonu, britských galonů, gal imp., galim
[qt_us]: kvart, kvarty, kvartu, kvartů
[pt_us]: pinta, pinty, pint
[foz_us]: dutá unce, duté unce, dutých uncí, fl oz
[tbs_us]: lžíce, lžic
[tsp_us]: lžička, lžičky, lžiček
[bbl_us]: barel, barely, barelu, barelů
t: tuna, tunu, tuně, tuny, tunou, tunám, tun, tunami, tunách
kg: kilogram, kilogramu, kilogramem, kilogramy, kilogramům, kilogramů, kilogramech, kg
g: gram, gramu, gramem, gramy, gramům, gramů, gramech
mg: miligram, miligramu, miligramem, miligramy, miligramům, miligramů, miligramech, mg
ug: mikrogram, mikrogramu, mikrogramem, mikrogramy, mikrogramům, mikrogramů, mikrogramech, μg
[ston_av]: americká tuna, americké tuny, amerických tun
[lb_av]: libra, libry, liber, lb
[oz_av]: unce, uncí
[oz_tr]: trojská unce, trojské unce, trojských uncí
[car_m]: karát, karátu, karátem, karáty, karátům, karátů, karátech
Cel: stupeň celsia, stupni celsia, stupně celsia, stupněm celsia, stupňům celsia, stupňů celsia, stupních celsia
[degF]: stupeň fahrenheita, stupně fahrenheita, stupňů fahrenheita
K: kelvin, kelvinu, kelvinem, kelviny, kelvinům, kelvinů, kelvinech
deg: stupeň, stupni, stupně, stupněm, stupňům, stupňů, stupních
rad: radián, radiánu, radiánem, radiány, radiánům, radiánů, radiánech
km/h: kilometr za hodinu, kilometru za hodinu, kilometrem za hodinu, kilometry za hodinu, kilometrům za hodinu, kilometrů za hodinu, kilometrech za hodinu, km/h
m/s: metr za sekundu, metru za sekundu, metrem za sekundu, metry za sekundu, metrům za sekundu, metrů za sekundu, metrech za sekundu, m/s
[mi_i]/h: míle za hodinu, mil za hodinu, mi/h
[kn_i]: uzel, uzly, uzlu, uzlů
GW: gigawatt, gigawattu, gigawattem, gigawatty, gigawattům, gigawattů, gigawattech, gw
MW: megawatt, megawattu, megawattem, megawatty, megawattům, megawattů, megawattech, mw
kW: kilowatt, kilowattu, kilowattem, kilowatty, kilowattům, kilowattů, kilowattech, kw
W: watt, wattu, wattem, watty, wattům, wattů, wattech
mW: miliwatt, miliwattu, miliwattem, miliwatty, miliwattům, miliwattů, miliwattech
[HP]: koňská síla, koňské síly, koňských sil
kWh: kilowatthodina, kilowatthodinu, kilowatthodině, kilowatthodiny, kilowatthodinou, kilowatthodinám, kilowatthodin, kilowatthodinami, kilowatthodinách, kwh
kJ: kilojoule, kilojoulu, kilojoulem, kilojouly, kilojoulům, kilojoulů, kilojoulech, kj
J: joule, joulu, joulem, jouly, joulům, joulů, joulech
kcal: kilokalorie, kilokalorii, kilokalorií, kilokaloriím, kilokaloriemi, kilokaloriích, kcal, kalorie, kalorii, kalorií, kaloriím, kaloriemi, kaloriích
eV: elektronvolt, elektronvolty, elektronvoltu, elektronvoltů, ev
[Btu]: britská tepelná jednotka, britské tepelné jednotky, britských tepelných jednotek, btu
N: newton, newtonu, newtonem, newtony, newtonům, newtonů, newtonech
Pa: pascal, pascalu, pascalem, pascaly, pascalům, pascalů, pascalech, pa
hPa: hektopascal, hektopascalu, hektopascalem, hektopascaly, hektopascalům, hektopascalů, hektopascalech, hpa
kPa: kilopascal, kilopascalu, kilopascalem, kilopascaly, kilopascalům, kilopascalů, kilopascalech, kpa
MPa: megapascal, megapascalu, megapascalem, megapascaly, megapascalům, megapascalů, megapascalech, mpa
mbar: milibar, milibaru, milibarem, milibary, milibarům, milibarů, milibarech, mb
atm: atmosféra, atmosféru, atmosféře, atmosféry, atmosférou, atmosférám, atmosfér, atmosférami, atmosférách
mm[Hg]: milimetr rtuťového sloupce, milimetru rtuťového sloupce, milimetrem rtuťového sloupce, milimetry rtuťového sloupce, milimetrům rtuťového sloupce, milimetrů rtuťového sloupce, milimetrech rtuťového sloupce, mm hg, mmhg
[psi]: libra na čtvereční palec, libry na čtvereční palec, liber na čtvereční palec, psi
GHz: gigahertz, gigahertzu, gigahertzem, gigahertzy, gigahertzům, gigahertzů, gigahertzech, ghz
MHz: megahertz, megahertzu, megahertzem, megahertzy, megahertzům, megahertzů, megahertzech, mhz
kHz: kilohertz, kilohertzu, kilohertzem, kilohertzy, kilohertzům, kilohertzů, kilohertzech, khz
Hz: hertz, hertzu, hertzem, hertzy, hertzům, hertzů, hertzech, hz
A: ampér, ampéru, ampérem, ampéry, ampérům, ampérů, ampérech
mA: miliampér, miliampéru, miliampérem, miliampéry, miliampérům, miliampérů, miliampérech
V: volt, voltu, voltem, volty, voltům, voltů, voltech
Ohm: ohm, ohmu, ohmem, ohmy, ohmům, ohmů, ohmech
Bq: becquerel, becquerely, becquerelu, becquerelů, bq
Sv: sievert, sieverty, sievertu, sievertů, sv
PBy: petabajt, petabajtu, petabajtem, petabajty, petabajtům, petabajtů, petabajtech
TBy: terabajt, terabajtu, terabajtem, terabajty, terabajtům, terabajtů, terabajtech
GBy: gigabajt, gigabajtu, gigabajtem, gigabajty, gigabajtům, gigabajtů, gigabajtech
MBy: megabajt, megabajtu, megabajtem, megabajty, megabajtům, megabajtů, megabajtech
kBy: kilobajt, kilobajtu, kilobajtem, kilobajty, kilobajtům, kilobajtů, kilobajtech
By: bajt, bajtu, bajtem, bajty, bajtům, bajtů, bajtech
Tbit: terabit, terabitu, terabitem, terabity, terabitům, terabitů, terabitech
Gbit: gigabit, gigabitu, gigabitem, gigabity, gigabitům, gigabitů, gigabitech
Mbit: megabit, megabitu, megabitem, megabity, megabitům, megabitů, megabitech
kbit: kilobit, kilobitu, kilobitem, kilobity, kilobitům, kilobitů, kilobitech
bit: bit, bitu, bitem, bity, bitům, bitů, bitech
L/(100.km): litr na sto kilometrů, litru na sto kilometrů, litrem na sto kilometrů, litry na sto kilometrů, litrům na sto kilometrů, litrů na sto kilometrů, litrech na sto kilometrů
[mi_i]/[gal_us]: míle na galon, mil na galon
100 a: století, stoletím, stoletími, stoletích
10 a: desetiletí, desetiletím, desetiletími, desetiletích
a: rok, roku, rokem, roce, roky, letům, let, lety, letech
mo: měsíc, měsíci, měsíce, měsícem, měsícům, měsíců, měsících
wk: týden, týdnu, týdne, týdnem, týdny, týdnům, týdnů, týdnech
d: den, dni, dne, dnem, dnu, dny, dnům, dnů, dnech
h: hodina, hodinu, hodině, hodiny, hodinou, hodinám, hodin, hodinami, hodinách
min: minuta, minutu, minutě, minuty, minutou, minutám, minut, minutami, minutách
s: sekunda, sekundu, sekundě, sekundy, sekundou, sekundám, sekund, sekundami, sekundách
ms: milisekunda, milisekundu, milisekundě, milisekundy, milisekundou, milisekundám, milisekund, milisekundami, milisekundách, ms
us: mikrosekunda, mikrosekundu, mikrosekundě, mikrosekundy, mikrosekundou, mikrosekundám, mikrosekund, mikrosekundami, mikrosekundách
ns: nanosekunda, nanosekundu, nanosekundě, nanosekundy, nanosekundou, nanosekundám, nanosekund, nanosekundami, nanosekundách
TW: terawatt, terawattu, terawattem, terawatty, terawattům, terawattů, terawattech
keV: kiloelektronvolt, kiloelektronvolty, kiloelektronvoltu, kiloelektronvoltů
MeV: megaelektronvolt, megaelektronvolty, megaelektronvoltu, megaelektronvoltů
GeV: gigaelektronvolt, gigaelektronvolty, gigaelektronvoltu, gigaelektronvoltů
TeV: teraelektronvolt, teraelektronvolty, teraelektronvoltu, teraelektronvoltů
PeV: petaelektronvolt, petaelektronvolty, petaelektronvoltu, petaelektronvoltů
MJ: megajoule, megajoulu, megajoulem, megajouly, megajoulům, megajoulů, megajoulech
GJ: gigajoule, gigajoulu, gigajoulem, gigajouly, gigajoulům, gigajoulů, gigajoulech
TJ: terajoule, terajoulu, terajoulem, terajouly, terajoulům, terajoulů, terajoulech
kV: kilovolt, kilovoltu, kilovoltem, kilovolty, kilovoltům, kilovoltů, kilovoltech
mSv: milisievert, milisieverty, milisievertu
uSv: mikrosievert, mikrosieverty, mikrosievertu
THz: terahertz, terahertzu, terahertzem, terahertzy, terahertzům, terahertzů, terahertzech
`,
  tr: `
km: kilometre, km
m: metre
dm: desimetre, dm
cm: santimetre, cm
mm: milimetre, mm
um: mikrometre, μm
nm: nanometre, nm
pm: pikometre
[mi_i]: mil
[yd_i]: yarda, yd
[ft_i]: fit
[in_i]: inç
[nmi_i]: deniz mili, nmi
[fur_us]: furlong
[fth_i]: fathom
[ly]: ışık yılı
pc: parsek
AU: astronomik birim
km2: kilometrekare, km²
har: hektar, ha
m2: metrekare, m²
cm2: santimetrekare, cm²
[smi_us]: mil kare, mi²
[acr_us]: akre, ac
[syd_i]: yarda kare, yd²
[sft_i]: fit kare, ft²
[sin_i]: inç kare, in²
dunam: dunam
km3: kilometreküp, km³
m3: metreküp, m³
cm3: santimetreküp, cm³
[cmi_i]: mil küp, mil³
[cyd_i]: yarda küp, yarda³
[cft_i]: fit küp, fit³
[cin_i]: inç küp, inç³
ML: megalitre
hL: hektolitre, hl
L: litre
dL: desilitre, dl
cL: santilitre, cl
mL: mililitre, ml
[bu_us]: buşel
[gal_us]: galon, gal
[gal_br]: ing. galonu, ing. gal
[qt_us]: quart
[pt_us]: pint
[foz_us]: sıvı ons
[tbs_us]: yemek kaşığı
[tsp_us]: çay kaşığı
[bbl_us]: varil
t: ton
kg: kilogram, kg
g: gram
mg: miligram, mg
ug: mikrogram, μg
[ston_av]: amerikan tonu
[lb_av]: libre, lb
[oz_av]: ons
[oz_tr]: troy ons
[car_m]: karat
Cel: santigrat derece
[degF]: fahrenhayt derece
K: kelvin
deg: derece
rad: radyan
km/h: kilometre/saat, km/sa
m/s: metre/saniye, m/sn
[mi_i]/h: mil/saat, mil/sa
[kn_i]: knot
GW: gigavat, gw
MW: megavat, mw
kW: kilovat, kw
W: vat
mW: milivat
[HP]: beygir gücü
kWh: kilovatsaat, kwh
kJ: kilojul, kj
J: jul
kcal: kilokalori, kcal, kalori
eV: elektronvolt, ev
[Btu]: ingiliz ısı birimi, btu
N: newton
Pa: paskal, pa
hPa: hektopaskal, hpa
kPa: kilopaskal, kpa
MPa: megapaskal, mpa
mbar: milibar, mbar, mb
atm: atmosfer
mm[Hg]: milimetre cıva, mmhg
[psi]: libre/inç kare, lb/in²
GHz: gigahertz, ghz
MHz: megahertz, mhz
kHz: kilohertz, khz
Hz: hertz, hz
A: amper
mA: miliamper
V: volt
Ohm: ohm
Bq: bekerel, bq
Sv: sievert, sv
PBy: petabayt
TBy: terabayt
GBy: gigabayt
MBy: megabayt
kBy: kilobayt
By: bayt
Tbit: terabit
Gbit: gigabit
Mbit: megabit
kbit: kilobit
bit: bit
[mi_i]/[gal_us]: mil/galon
100 a: yüzyıl
10 a: on yıl
a: yıl
mo: ay
wk: hafta
d: gün
h: saat
min: dakika
s: saniye
ms: milisaniye, msn
us: mikrosaniye
ns: nanosaniye
TW: teravat
keV: kiloelektronvolt
MeV: megaelektronvolt
GeV: gigaelektronvolt
TeV: teraelektronvolt
PeV: petaelektronvolt
MJ: megajul
GJ: gigajul
TJ: terajul
kV: kilovolt
mSv: milisievert
uSv: mikrosievert
THz: terahertz
`,
  ar: `
km: كيلومتر, كيلومترات, كيلومترًا, كم
m: متر, أمتار, مترًا
dm: ديسيمتر, دسم
cm: سنتيمتر, سم
mm: مليمتر, مم
um: ميكرومتر
nm: نانو متر
pm: بيكومتر
[mi_i]: ميل, أميال, ميلاً
[yd_i]: ياردة
[ft_i]: قدم
[in_i]: بوصة
[nmi_i]: ميل بحري
[fur_us]: فرلنغ
[fth_i]: قامة
[ly]: سنة ضوئية, سنوات ضوئية
pc: فرسخ فلكي
AU: وحدة فلكية
km2: كيلومتر مربع, كم²
har: هكتار
m2: متر مربع, م²
cm2: سنتيمتر مربع, سم²
[smi_us]: ميل مربع, ميل²
[acr_us]: فدان
[syd_i]: ياردة مربعة, ياردة²
[sft_i]: قدم مربعة, قدم²
[sin_i]: بوصة مربعة, بوصة²
dunam: دونم
km3: كيلومتر مكعب, كم³
m3: متر مكعب, م³
cm3: سنتيمتر مكعب, سم³
[cmi_i]: ميل مكعب, ميل³
[cyd_i]: ياردة مكعبة, ياردة³
[cft_i]: قدم مكعبة, قدم³
[cin_i]: بوصة مكعبة, بوصة³
ML: ميغالتر
hL: هكتولتر
L: لتر
dL: ديسيلتر
cL: سنتيلتر
mL: مليلتر, ملتر
[bu_us]: بوشل
[gal_us]: غالون
[gal_br]: غالون إمبراطوري
[qt_us]: ربع غالون
[pt_us]: باينت
[foz_us]: أونصة سائلة, أونصة س, أونصات سائلة
[tbs_us]: ملعقة كبيرة
[tsp_us]: ملعقة صغيرة
[bbl_us]: برميل, براميل, برميلًا
t: طن متري, ط.م
kg: كيلوغرام, كغم, كغ
g: غرام, غرامات, غرامًا
mg: مليغرام, مغم
ug: ميكروغرام, مكغم
[ston_av]: طن, أطنان, طنًا
[lb_av]: رطل, رطلًا
[oz_av]: أونصة
[oz_tr]: أونصة ترويسية
[car_m]: قيراط, قراريط, قيراطًا
Cel: درجة مئوية
[degF]: درجة فهرنهايت
K: درجة كلفن
deg: درجة, درجات
rad: راديان
km/h: كيلومتر في الساعة, كم/س
m/s: متر في الثانية, م/ث
[mi_i]/h: ميل في الساعة, ميل/س
[kn_i]: عقدة
GW: غيغا واط, غ واط
MW: ميغا واط, م واط
kW: كيلوواط, ك واط
W: واط
mW: ملي واط
[HP]: قوة حصان
kWh: كيلو واط/ساعة, ك.و.س
kJ: كيلو جول, ك جول
J: جول
kcal: كيلو سعرة, ك سعرة, ك سع, سعرة
eV: إلكترون فولت
[Btu]: وحدة حرارية بريطانية, وحدات حرارية بريطانية
N: نيوتن
Pa: باسكال
hPa: هكتوباسكال
kPa: كيلوباسكال, ك.باسكال
MPa: ميغاباسكال, م.باسكال
mbar: ملي بار, م. بار
atm: ض.ج, ضغط جوي
mm[Hg]: مليمتر زئبقي, ملم زئبقي
[psi]: رطل لكل بوصة مربعة, رطل/بوصة²
GHz: غيغا هرتز, غ هرتز
MHz: ميغا هرتز, م هرتز
kHz: كيلو هرتز, ك هرتز
Hz: هرتز
A: أمبير
mA: ملي أمبير
V: فولت
Ohm: أوم
Bq: بيكريل
Sv: زيفرت, زيف
PBy: بيتابايت
TBy: تيرابايت
GBy: غيغابايت
MBy: ميغابايت
kBy: كيلوبايت
By: بايت
Tbit: تيرابت
Gbit: غيغابت
Mbit: ميغابت
kbit: كيلوبت
bit: بت
L/(100.km): لتر لكل ١٠٠ كيلومتر, لترات لكل ١٠٠ كيلومتر, لترًا لكل ١٠٠ كيلومتر
[mi_i]/[gal_us]: ميل لكل غالون, أميال لكل غالون, ميلًا لكل غالون
100 a: قرن, قرون, قرنًا
10 a: عقد, عقود, عقدًا
a: سنة, سنوات
mo: شهر, أشهر, شهرًا
wk: أسبوع, أسابيع, أسبوعًا
d: يوم, أيام, يومًا
h: ساعة, ساعات
min: دقيقة, دقائق
s: ثانية, ثوان
ms: ملي ثانية, ملي ث
us: ميكروثانية
ns: نانو ثانية
TW: تيراواط
keV: كيلوإلكترون فولت
MeV: ميغاإلكترون فولت
GeV: غيغاإلكترون فولت
TeV: تيراإلكترون فولت
PeV: بيتاإلكترون فولت
MJ: ميغاجول
GJ: غيغاجول
TJ: تيراجول
kV: كيلوفولت
mSv: ملّيزيفرت
uSv: ميكروزيفرت
THz: تيراهرتز
`,
  he: `
km: קילומטר, קילומטרים, ק״מ
m: מטר, מטרים, מ׳
dm: דצימטר, דצימטרים, ד״מ
cm: סנטימטר, סנטימטרים, ס״מ
mm: מילימטר, מילימטרים, מ″מ, מ״מ
um: מיקרומטר, מיקרומטרים, μm
nm: ננומטר, ננומטרים, nm
pm: פיקומטר, פיקומטרים
[mi_i]: מייל
[yd_i]: יארד
[ft_i]: רגל
[in_i]: אינץ׳
[nmi_i]: מייל ימי, מ״י
[fur_us]: פורלונג
[fth_i]: פתום
[ly]: שנת אור, שנות אור
pc: פארסק
AU: יחידה אסטרונומית, יחידות אסטרונומיות
km2: קילומטר רבוע, קמ״ר
har: הקטאר, ha
m2: מטר רבוע, מ״ר
cm2: סנטימטר רבוע, סמ״ר
[smi_us]: מייל רבוע, sq mi
[acr_us]: אקר
[syd_i]: יארד רבוע, yd²
[sft_i]: רגל רבועה, sq ft
[sin_i]: אינץ׳ רבוע, in²
dunam: דונם
km3: קילומטר מעוקב, קמ״ק
m3: מטר מעוקב, מ"ק
cm3: סנטימטר מעוקב, סמ״ק
[cmi_i]: מייל מעוקב, mi³
[cyd_i]: יארד מעוקב, yd³
[cft_i]: רגל מעוקב, ft³
[cin_i]: אינץ׳ מעוקב, in³
ML: מגה ליטר
hL: הקטוליטר, hl
L: ליטר, ל׳
dL: דציליטר, דצ״ל
cL: סנטיליטר, cl
mL: מיליליטר, מ״ל
[bu_us]: בושל
[gal_us]: גלון, גלונים, גל׳
[gal_br]: גלון אימפריאלי, גלון בריטי
[qt_us]: קווארטה, קווארטות
[pt_us]: פינט
[foz_us]: אונקיית נוזלים, אונקיות נוזלים, fl oz
[tbs_us]: כפ׳, כפות
[tsp_us]: כפית, כפיות
[bbl_us]: חבית, חביות
t: טון מטרי, טון מ׳
kg: קילוגרם, ק״ג, kg
g: גרם, גר׳
mg: מיליגרם, מ״ג
ug: מיקרוגרם, מק״ג
[ston_av]: טונה, טונות
[lb_av]: פאונד, lb, lbs
[oz_av]: אונקיה, אונקיות
[oz_tr]: אונקיית טרוי, אונקיות טרוי
[car_m]: קרט
Cel: מעלת צלזיוס, מעלות צלזיוס
[degF]: מעלת פרנהייט, מעלות פרנהייט
K: קלווין
deg: מעלות
rad: רדיאנים
km/h: קילומטר לשעה, קמ״ש
m/s: מטר לשנייה, מ׳/שנ׳
[mi_i]/h: מייל לשעה, mph
[kn_i]: קשר
GW: ג׳יגה ואט, gw
MW: מגה ואט, mw
kW: קילוואט, kw
W: ואט
mW: מיליוואט
[HP]: כוח סוס
kWh: קילוואט־שעה, קילוואט-שעה, קוט״ש
kJ: קילו ג׳אול, kj
J: ג׳אול
kcal: קילו קלוריה, קילו קלוריות, kcal, קלוריה, קלוריות
eV: אלקטרון וולט, ev
[Btu]: יחידה תרמית בריטית, יחידות תרמיות בריטיות, btu
N: ניוטון
Pa: פסקל, pa
hPa: הקטופסקל, hpa
kPa: קילו-פסקל, kpa
MPa: מגה-פסקל, mpa
mbar: מיליבר, mbar, מ″ב
atm: אטמוספרה, אטמוספרות
mm[Hg]: מילימטר כספית, mm hg
[psi]: פאונד לאינץ׳ רבוע, psi
GHz: ג׳יגה-הרץ, ghz
MHz: מגה-הרץ, mhz
kHz: קילו-הרץ, khz
Hz: הרץ, hz
A: אמפר
mA: מיליאמפר
V: וולט
Ohm: אוהם
Bq: בקרל, bq
Sv: sv
PBy: פטה-בייט
TBy: טרה-בייט
GBy: ג׳יגה-בייט
MBy: מגה-בייט
kBy: קילו-בייט
By: בייט
Tbit: טרה-ביט
Gbit: ג׳יגה-ביט
Mbit: מגה-ביט
kbit: קילוביט
bit: ביט
[mi_i]/[gal_us]: מייל/גלון
10 a: עשור, עשורים
a: שנה, שנים
mo: חודש, חודשים
wk: שבוע, שבועות
d: יום, ימים
h: שעה, שעות
min: דקה, דקות
s: שניה, שניות
ms: אלפית שנייה, אלפיות שנייה, ms
us: מיליונית שנייה, מיליוניות שנייה
ns: ננו שנייה, ננו שניות
TW: טרהואט
keV: קילואלקטרון וולט
MeV: מגהאלקטרון וולט
GeV: גיגהאלקטרון וולט
TeV: טרהאלקטרון וולט
PeV: פטאאלקטרון וולט
MJ: מגהג׳אול
GJ: גיגהג׳אול
TJ: טרהג׳אול
kV: קילווולט
mSv: מיליsv
uSv: מיקרוsv
THz: טרההרץ
`,
  fa: `
km: کیلومتر, km
m: متر
dm: دسی‌متر, dm
cm: سانتی‌متر, cm
mm: میلی‌متر, mm
um: میکرومتر, μm
nm: نانومتر, nm
pm: پیکومتر
[mi_i]: مایل
[yd_i]: یارد, yd
[ft_i]: فوت
[in_i]: اینچ
[nmi_i]: مایل دریایی, nmi
[fur_us]: فرلانگ
[fth_i]: فاتوم
[ly]: سال نوری
pc: پارسک
AU: واحد نجومی
km2: کیلومتر مربع, km²
har: هکتار, ha
m2: متر مربع, m²
cm2: سانتی‌متر مربع, cm²
[smi_us]: مایل مربع, mi²
[acr_us]: جریب, ac
[syd_i]: یارد مربع, yd²
[sft_i]: فوت مربع, ft²
[sin_i]: اینچ مربع, in²
dunam: دونوم
km3: کیلومتر مکعب, km³
m3: متر مکعب, m³
cm3: سانتی‌متر مکعب, cm³
[cmi_i]: مایل مکعب, mi³
[cyd_i]: یارد مکعب, yd³
[cft_i]: فوت مکعب, ft³
[cin_i]: اینچ مکعب, in³
ML: مگالیتر
hL: هکتولیتر, hl
L: لیتر
dL: دسی‌لیتر, dl
cL: سانتی‌لیتر, cl
mL: میلی‌لیتر, ml
[bu_us]: بوشل
[gal_us]: گالن
[gal_br]: گالن امپریال, galim
[qt_us]: کوارت
[pt_us]: پاینت
[foz_us]: اونس سیال, fl oz
[tbs_us]: قاشق غذاخوری
[tsp_us]: قاشق چای‌خوری
[bbl_us]: بشکه
t: تن متریک, تُن
kg: کیلوگرم, kg
g: گرم
mg: میلی‌گرم, mg
ug: میکروگرم, μg
[ston_av]: تن
[lb_av]: پوند, lb
[oz_av]: اونس
[oz_tr]: اونس تروا
[car_m]: قیراط
Cel: درجهٔ سلسیوس
[degF]: درجهٔ فارنهایت
K: درجهٔ کلوین
deg: درجه
rad: رادیان
km/h: کیلومتر در ساعت, km/h
m/s: متر در ثانیه, m/s
[mi_i]/h: مایل در ساعت, mph
[kn_i]: گره
GW: گیگاوات, gw
MW: مگاوات
kW: کیلووات, ک.وات, kw
W: وات
mW: میلی‌وات, mw
[HP]: اسب بخار
kWh: کیلووات‌ساعت, ک.و.ساعت, kwh
kJ: کیلوژول, ک.ژول, kj
J: ژول
kcal: کیلوکالری, ک.کالری, کالری
eV: الکترون‌ولت, ev
[Btu]: بی‌تی‌یو, btu
N: نیوتن
Pa: پاسکال, pa
hPa: هکتوپاسکال, hpa
kPa: کیلوپاسکال, ک.پاسکال
MPa: مگاپاسکال, mpa
mbar: میلی‌بار, mbar
atm: اتمسفر
mm[Hg]: میلی‌متر جیوه, م‌م جیوه
[psi]: پوند در اینچ مربع, psi
GHz: گیگاهرتز, ghz
MHz: مگاهرتز, mhz
kHz: کیلوهرتز, ک.هرتز, khz
Hz: هرتز, hz
A: آمپر
mA: میلی‌آمپر
V: ولت
Ohm: اهم
Bq: بکرل
Sv: سیورت
PBy: پتابایت
TBy: ترابایت
GBy: گیگابایت
MBy: مگابایت
kBy: کیلوبایت
By: بایت
Tbit: ترابیت
Gbit: گیگابیت
Mbit: مگابیت
kbit: کیلوبیت
bit: بیت
L/(100.km): لیتر در ۱۰۰ کیلومتر
[mi_i]/[gal_us]: مایل در گالن
100 a: سده
10 a: دهه
a: سال
mo: ماه
wk: هفته
d: روز
h: ساعت
min: دقیقه
s: ثانیه
ms: میلی‌ثانیه, ms
us: میکروثانیه
ns: نانوثانیه
TW: تراوات
keV: کیلوالکترون‌ولت
MeV: مگاالکترون‌ولت
GeV: گیگاالکترون‌ولت
TeV: تراالکترون‌ولت
PeV: پتاالکترون‌ولت
MJ: مگاژول
GJ: گیگاژول
TJ: تراژول
kV: کیلوولت
mSv: میلی‌سیورت
uSv: میکروسیورت
THz: تراهرتز
`,
  hi: `
km: किलोमीटर, कि॰मी॰, किमी
m: मीटर, मी
dm: डेसीमीटर, डे॰मी॰, डेमी
cm: सेंटीमीटर, सें॰मी॰
mm: मिलीमीटर, मि॰मी॰, मिमी
um: माइक्रोमीटर, μ मा॰मी॰, μm
nm: नैनोमीटर, नै॰मी॰, नैमी
pm: पिकोमीटर
[mi_i]: मील
[yd_i]: यार्ड, गज़
[ft_i]: फ़ुट, फुट, फ़ीट
[in_i]: इंच
[nmi_i]: नॉटिकल मील, नॉ॰ मी॰, nmi
[fur_us]: फ़र्लांग
[fth_i]: फ़ैदम
[ly]: प्रकाश वर्ष
pc: पार्सेक
AU: खगोलीय इकाई, खगोलीय इकाईयां
km2: वर्ग किलोमीटर, वर्ग कि॰मी॰
har: हेक्टेयर, हे॰
m2: वर्ग मीटर, वर्ग मी॰
cm2: वर्ग सेंटीमीटर, व॰ सें॰, वर्ग सेंमी
[smi_us]: वर्ग मील, व मी
[acr_us]: एकड़
[syd_i]: वर्ग गज, व॰ ग॰, वर्ग गज़, व ग
[sft_i]: वर्गफ़ुट, वर्ग फुट, वर्गफ़ीट, वर्ग फ़ीट, व॰फ़ी॰, व फ़ी
[sin_i]: वर्ग इंच, व॰ इं॰, व इं
dunam: डोनम
km3: घन किलोमीटर, घन कि॰मी॰, घन किमी
m3: घन मीटर, घन मी॰, घन मी
cm3: घन सेंटीमीटर, घन सें॰ मी॰, घन सेंमी
[cmi_i]: घन मील
[cyd_i]: घन यार्ड, घन या॰
[cft_i]: घन फ़ीट, घन फुट, घ॰ फ़ी॰
[cin_i]: घन इंच
ML: मेगालीटर
hL: हेक्टोलीटर, हे॰ली॰, हेली
L: लीटर, ली॰
dL: डेसीलीटर, डे॰ली॰, डेली
cL: सेंटीलीटर, सें॰ली॰, सेंली
mL: मिलीलीटर, मि॰ ली॰, मिली
[bu_us]: बुशल
[gal_us]: गैलन, गै
[gal_br]: इम्पीरियल गैलन, इंपीरियल गैलन, इम्पी॰ गैलन, इम्पी गैलन
[qt_us]: क्वार्ट
[pt_us]: पाइंट
[foz_us]: फ़्लूइड आउंस, fl oz
[tbs_us]: टेबलस्पून
[tsp_us]: टी स्पून
[bbl_us]: बैरल
t: मीट्रिक टन, मी टन
kg: किलोग्राम, कि॰ग्रा॰, किग्रा
g: ग्राम, ग्रा॰, ग्रा
mg: मिलीग्राम, मि॰ग्रा॰, मिग्रा
ug: माइक्रोग्राम, मा॰ग्रा॰
[ston_av]: टन
[lb_av]: पौंड
[oz_av]: औंस
[oz_tr]: ट्राई औंस
[car_m]: कैरेट
Cel: डिग्री सेल्सियस
[degF]: डिग्री फ़ेरनहाइट, डिग्री फॉरेन्हाइट
K: केल्विन
deg: अंश, अंशों
rad: रेडियन
km/h: किलोमीटर प्रति घंटा, कि॰मी॰/घं॰, किमी/घं
m/s: मीटर प्रति सेकंड, मी॰/से॰
[mi_i]/h: मील प्रति घंटा, मी॰प्र॰घं॰, मीप्रघं
[kn_i]: नॉट
GW: गिगावॉट, gw
MW: मेगावॉट, mw
kW: किलोवॉट, kw, किवॉ
W: वॉट, वॉ
mW: मिलीवॉट
[HP]: अश्वशक्ति
kWh: किलोवॉट घंटा, किलोवॉट घंटे, kwh
kJ: किलो जूल, कि॰जू॰, किजू
J: जूल
kcal: किलो कैलोरी, किलोकैलोरी, kcal, कैलोरी
eV: इलेक्ट्रॉनवोल्ट, ev
[Btu]: ब्रिटिश थर्मल यूनिट, btu
N: न्यूटन
Pa: पास्कल, पा॰
hPa: हेक्टोपास्कल, hpa
kPa: किलोपास्कल, किपा॰
MPa: मेगापास्कल, मेपा॰
mbar: मिलीबार, mbar, mb
atm: वायुमंडलीय दबाव
mm[Hg]: मर्क्यूरी मिलीमीटर, mm hg
[psi]: पाउंड प्रति वर्ग इंच, psi
GHz: गीगाहर्ट्ज़, ghz
MHz: मेगाहर्ट्ज़, mhz
kHz: किलोहर्ट्ज़, khz
Hz: हर्ट्ज़, hz
A: एम्पीयर
mA: मिली एम्‍पीयर
V: वोल्ट
Ohm: ओम
Bq: becquerel, becquerels, bq
Sv: sievert, sieverts, sv
PBy: पेटाबाइट
TBy: टेराबाइट
GBy: गीगाबाइट
MBy: मेगाबाइट
kBy: किलोबाइट
By: बाइट
Tbit: टेराबिट
Gbit: गीगाबिट
Mbit: मेगाबिट
kbit: किलोबिट
bit: बिट
[mi_i]/[gal_us]: मील प्रति गैलन
100 a: शताब्दी, शताब्दियाँ, शताब्दियों
10 a: दशक, दशकों
a: वर्ष
mo: महीना, महीने, महीनों
wk: सप्ताह
d: दिन, दिनों
h: घंटा, घंटे, घंटों
min: मिनट
s: सेकंड
ms: मिलीसेकंड, मि॰से॰
us: माइक्रोसेकंड
ns: नैनो सेकंड
TW: टेरावॉट
keV: किलोइलेक्ट्रॉनवोल्ट
MeV: मेगाइलेक्ट्रॉनवोल्ट
GeV: गीगाइलेक्ट्रॉनवोल्ट
TeV: टेराइलेक्ट्रॉनवोल्ट
PeV: पेटाइलेक्ट्रॉनवोल्ट
MJ: मेगाजूल
GJ: गीगाजूल
TJ: टेराजूल
kV: किलोवोल्ट
mSv: मिलीsievert, मिलीsieverts
uSv: माइक्रोsievert, माइक्रोsieverts
THz: टेराहर्ट्ज़
`,
  zh: `
km: 公里
m: 公尺
dm: 分米, dm, 公寸
cm: 厘米, 公分
mm: 毫米, 公釐
um: 微米, μm
nm: 纳米, nm, 奈米, 納米
pm: 皮米
[mi_i]: 英里
[yd_i]: yd
[ft_i]: 英尺
[in_i]: 英寸
[nmi_i]: 海里, nmi
[fur_us]: 弗隆, 化朗
[fth_i]: 英寻, 英尋
[ly]: 光年
pc: 秒差距
AU: 天文单位, 天文單位
km2: 平方公里, km²
har: 公顷, ha, 公頃
m2: 平方米, m², 平方公尺
cm2: 平方厘米, cm², 平方公分
[smi_us]: 平方英里, mi²
[acr_us]: 英亩, ac, 英畝
[syd_i]: 平方码, yd², 平方碼
[sft_i]: 平方英尺, ft², 平方呎
[sin_i]: 平方英寸, in², 平方吋
dunam: 杜纳亩, dunam, 杜納畝
km3: 立方千米, km³, 立方公里
m3: 立方米, m³, 立方公尺
cm3: 立方厘米, cm³, 立方公分
[cmi_i]: 立方英里, mi³
[cyd_i]: 立方码, yd³, 立方碼
[cft_i]: 立方英尺, ft³, 立方呎
[cin_i]: 立方英寸, in³, 立方吋
ML: 兆升
hL: 公石, hl
L: 公升
dL: 分升, dl, 公合
cL: 厘升, cl, 釐升
mL: 毫升, ml
[bu_us]: 蒲式耳
[gal_us]: 加仑, gal, 加侖
[gal_br]: 英制加仑, galim, 英制加侖
[qt_us]: 夸脱, 夸脫
[pt_us]: 品脱, 品脫
[foz_us]: 液盎司, fl oz, 液安士
[tbs_us]: 汤匙, 湯匙
[tsp_us]: 茶匙
t: 公吨, 公噸
kg: 千克, kg, 公斤
mg: 毫克, mg
ug: 微克, μg
[ston_av]: 美噸
[lb_av]: lb
[oz_av]: 盎司, 安士
[oz_tr]: 金衡制盎司, 金衡盎司, 金衡安士
[car_m]: 克拉
Cel: 摄氏度
[degF]: 华氏度
K: 开尔文, 克耳文, 開爾文
rad: 弧度
km/h: km/h, 公里/小時, 公里每小時, kph
m/s: m/s, 公尺/秒, 米/秒
[mi_i]/h: mi/h, mph, 英里/小時, 英里每小時
GW: 吉瓦, gw
MW: 兆瓦, mw, 百萬瓦特, 百萬瓦
kW: 千瓦, kw, 千瓦特
W: 瓦特
mW: 毫瓦, 毫瓦特
[HP]: 马力, 匹馬力
kWh: 千瓦时, kwh, 千瓦小時
kJ: 千焦, kj, 千焦耳
J: 焦耳
kcal: 千卡, kcal, 大卡, 卡路里, 千卡路里
eV: 电子伏特, 电子伏, ev, 電子伏特
[Btu]: 英热单位, btu, 英熱單位, 英制熱量單位
N: 牛顿, 牛頓
Pa: 帕斯卡, pa
hPa: 百帕斯卡, hpa, 百帕
kPa: 千帕斯卡, kpa, 千帕
MPa: 兆帕斯卡, mpa, 兆帕
mbar: 毫巴, mbar, mb
atm: 个标准大气压, 大氣壓
mm[Hg]: 毫米汞柱, mmhg
[psi]: psi, 磅力/平方英寸, 磅/平方吋, 磅每平方吋
GHz: 吉赫, ghz
MHz: 兆赫, mhz
kHz: 千赫, khz
Hz: 赫兹, hz, 赫茲
A: 安培
mA: 毫安, 毫安培
V: 伏特
Ohm: 欧姆, 歐姆
Bq: 贝克勒尔, 贝克, bq, 貝克勒, 貝克勒爾, 貝克
Sv: 西弗, sv, 希沃特
PBy: 拍字节, pb
TBy: 太字节, tb
GBy: 吉字节, gb
MBy: 兆字节
kBy: 千字节, kb
By: 字节, byte, 位元組
Tbit: 太比特
Gbit: 吉比特
Mbit: 兆比特
kbit: 千比特
bit: 比特, bit, 個位元
[mi_i]/[gal_us]: 英里/加侖
100 a: 个世纪, 個世紀, 世紀
10 a: 个十年
mo: 个月, 個月
wk: 星期
h: 小时, 小時
min: 分钟, 分鐘
s: 秒钟
ms: 毫秒, ms
us: 微秒
ns: 纳秒, 奈秒, 納秒
TW: 太瓦特, 瓦特 太米
keV: 千电子伏特, 電子伏特 公里
MeV: 兆电子伏特, 電子伏特 兆米, 電子伏特 百萬米
GeV: 吉电子伏特, 電子伏特 吉米
TeV: 太电子伏特, 電子伏特 太米
PeV: 拍电子伏特, 電子伏特 拍米
MJ: 兆焦耳, 焦耳 兆米, 焦耳 百萬米
GJ: 吉焦耳, 焦耳 吉米
TJ: 太焦耳, 焦耳 太米
kV: 千伏特, 伏特 公里
mSv: 毫西弗, 西弗 公釐, 希沃特 毫米
uSv: 微西弗, 西弗 微米, 希沃特 微米
THz: 太赫兹, 赫茲 太米
`,
  ja: `
km: キロメートル, km
m: メートル
dm: デシメートル, dm
cm: センチメートル, cm
mm: ミリメートル, mm
um: マイクロメートル, μm
nm: ナノメートル, nm
pm: ピコメートル
[mi_i]: マイル
[yd_i]: ヤード, yd
[ft_i]: フィート
[in_i]: インチ
[nmi_i]: 海里
[fur_us]: ハロン
[fth_i]: ファゾム
[ly]: 光年
pc: パーセク
AU: 天文単位
km2: 平方キロメートル, km²
har: ヘクタール, ha
m2: 平方メートル, m²
cm2: 平方センチメートル, cm²
[smi_us]: 平方マイル, mi²
[acr_us]: エーカー, ac
[syd_i]: 平方ヤード, yd²
[sft_i]: 平方フィート, ft²
[sin_i]: 平方インチ, in²
dunam: ドゥナム
km3: 立方キロメートル, km³
m3: 立方メートル, m³
cm3: 立方センチメートル, cm³
[cmi_i]: 立方マイル, mi³
[cyd_i]: 立方ヤード, yd³
[cft_i]: 立方フィート, ft³
[cin_i]: 立方インチ, in³
ML: メガリットル
hL: ヘクトリットル, hl
L: リットル
dL: デシリットル, dl
cL: センチリットル, cl
mL: ミリリットル, ml
[bu_us]: ブッシェル
[gal_us]: ガロン, gal
[gal_br]: 英ガロン, gal imp.
[qt_us]: クォート
[pt_us]: パイント
[foz_us]: 液量オンス, fl oz
[tbs_us]: テーブルスプーン
[tsp_us]: ティースプーン
[bbl_us]: バレル
t: トン
kg: キログラム, kg
g: グラム
mg: ミリグラム, mg
ug: マイクログラム, μg
[ston_av]: 米トン
[lb_av]: ポンド, lb
[oz_av]: オンス
[oz_tr]: トロイオンス
[car_m]: カラット
K: ケルビン
rad: ラジアン
km/h: km/h
m/s: m/s
[mi_i]/h: mph, mi/h
[kn_i]: ノット
GW: ギガワット, gw
MW: メガワット, mw
kW: キロワット, kw
W: ワット
mW: ミリワット
[HP]: 馬力
kWh: キロワット時, kwh
kJ: キロジュール, kj
J: ジュール
kcal: キロカロリー, kcal, カロリー
eV: 電子ボルト, ev
[Btu]: 英熱量, btu
N: ニュートン
Pa: パスカル, pa
hPa: ヘクトパスカル, hpa
kPa: キロパスカル, kpa
MPa: メガパスカル, mpa
mbar: ミリバール, mb
atm: 気圧
mm[Hg]: 水銀柱ミリメートル, mm hg, mmhg
[psi]: 重量ポンド毎平方インチ, psi
GHz: ギガヘルツ, ghz
MHz: メガヘルツ, mhz
kHz: キロヘルツ, khz
Hz: ヘルツ, hz
A: アンペア
mA: ミリアンペア
V: ボルト
Ohm: オーム
Bq: ベクレル, bq
Sv: シーベルト, sv
PBy: ペタバイト
TBy: テラバイト
GBy: ギガバイト
MBy: メガバイト
kBy: キロバイト
By: バイト
Tbit: テラビット
Gbit: ギガビット
Mbit: メガビット
kbit: キロビット
bit: ビット
[mi_i]/[gal_us]: マイル毎ガロン
100 a: 世紀
10 a: 十年
mo: か月
wk: 週間
h: 時間
ms: ミリ秒, ms
us: マイクロ秒
ns: ナノ秒
TW: テラワット
keV: キロ電子ボルト
MeV: メガ電子ボルト
GeV: ギガ電子ボルト
TeV: テラ電子ボルト
PeV: ペタ電子ボルト
MJ: メガジュール
GJ: ギガジュール
TJ: テラジュール
kV: キロボルト
mSv: ミリシーベルト
uSv: マイクロシーベルト
THz: テラヘルツ
`,
  ko: `
km: 킬로미터, km
m: 미터
dm: 데시미터, dm
cm: 센티미터, cm
mm: 밀리미터, mm
um: 마이크로미터, μm
nm: 나노미터, nm
pm: 피코미터
[mi_i]: 마일
[yd_i]: 야드, yd
[ft_i]: 피트
[in_i]: 인치
[nmi_i]: 해리, nmi
[fur_us]: 펄롱
[fth_i]: 패덤
[ly]: 광년
pc: 파섹
AU: 천문 단위
km2: 제곱킬로미터, km²
har: 헥타르, ha
m2: 제곱미터, m²
cm2: 제곱센티미터, cm²
[smi_us]: 제곱마일, mi²
[acr_us]: 에이커, ac
[syd_i]: 제곱야드, yd²
[sft_i]: 제곱피트, ft²
[sin_i]: 제곱인치, in²
dunam: 두남
km3: 세제곱킬로미터, km³
m3: 세제곱미터, m³
cm3: 세제곱센티미터, cm³
[cmi_i]: 세제곱마일, mi³
[cyd_i]: 세제곱야드, yd³
[cft_i]: 세제곱피트, ft³
[cin_i]: 세제곱인치, in³
ML: 메가리터
hL: 헥토리터, hl
L: 리터
dL: 데시리터, dl
cL: 센티리터, cl
mL: 밀리리터, ml
[bu_us]: 부셸
[gal_us]: 갤런, gal
[gal_br]: 영국식 갤런, gal imp.
[qt_us]: 쿼트
[pt_us]: 파인트
[foz_us]: 액량 온스, fl oz
[tbs_us]: 테이블스푼
[tsp_us]: 티스푼
[bbl_us]: 배럴
t: 메트릭 톤
kg: 킬로그램, kg
g: 그램
mg: 밀리그램, mg
ug: 마이크로그램, μg
[lb_av]: 파운드, lb
[oz_av]: 온스
[oz_tr]: 트로이 온스
[car_m]: 캐럿
K: 켈빈
rad: 라디안
km/h: km/h
m/s: m/s
[mi_i]/h: mi/h, mph
[kn_i]: 노트
GW: 기가와트, gw
MW: 메가와트, mw
kW: 킬로와트, kw
W: 와트
mW: 밀리와트
[HP]: 마력
kWh: 킬로와트시, kwh
kJ: 킬로줄, kj
kcal: 킬로칼로리, kcal, 칼로리
eV: 전자볼트, ev
[Btu]: 영국 열량 단위, btu
N: 뉴턴
Pa: 파스칼, pa
hPa: 헥토파스칼, hpa
kPa: 킬로파스칼, kpa
MPa: 메가파스칼, mpa
mbar: 밀리바, mb
atm: atm
mm[Hg]: 수은주밀리미터, mmhg
[psi]: 제곱인치당 파운드, psi
GHz: 기가헤르츠, ghz
MHz: 메가헤르츠, mhz
kHz: 킬로헤르츠, khz
Hz: 헤르츠, hz
A: 암페어
mA: 밀리암페어
V: 볼트
Bq: 베크렐, bq
Sv: 시버트, sv
PBy: 페타바이트
TBy: 테라바이트
GBy: 기가바이트
MBy: 메가바이트
kBy: 킬로바이트
By: 바이트
Tbit: 테라비트
Gbit: 기가비트
Mbit: 메가비트
kbit: 킬로비트
bit: 비트
100 a: 세기
mo: 개월
h: 시간
ms: 밀리초, ms
us: 마이크로초
ns: 나노초
TW: 테라와트
keV: 킬로전자볼트
MeV: 메가전자볼트
GeV: 기가전자볼트
TeV: 테라전자볼트
PeV: 페타전자볼트
MJ: 메가줄
GJ: 기가줄
TJ: 테라줄
kV: 킬로볼트
mSv: 밀리시버트
uSv: 마이크로시버트
THz: 테라헤르츠
`,
};
