import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, only } from "./reading.ts";

describe("dates with the month's name between marks or in another order", () => {
  it.each([
    ["en", "The deed is dated 23/Sep/2020.", "23/Sep/2020 = 2020-09-23"],
    ["en", "Signed Sep-23-2020 in Leeds", "Sep-23-2020 = 2020-09-23"],
    ["en", "filed 2019-Aug-01", "2019-Aug-01 = 2019-08-01"],
    ["es", "firmado el 4-jul-95", "4-jul-95 = 1995-07-04"],
    ["en", "Dec. 31 , 1994", "Dec. 31 , 1994 = 1994-12-31"],
    ["en", "the harvest of 2017 April", "2017 April = 2017-04"],
    ["de", "am 7. vierten 2016", "7. vierten 2016 = 2016-04-07"],
    ["fr", "le 4e jour de juillet 1995", "4e jour de juillet 1995 = 1995-07-04"],
    ["es", "el 9 de 8 de 1971", "9 de 8 de 1971 = 1971-08-09"],
  ])("%s: %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});

describe("dates in digits", () => {
  it.each([
    ["en", "version 2018-7-6 of the map", "2018-7-6 = 2018-07-06"],
    ["zh", "在2010-01-01之后", "2010-01-01 = 2010-01-01"],
    ["en", "scanned 20161016 at noon", "20161016 = 2016-10-16 | noon = T12:00"],
    ["fr", "né le 18 08 1978 à Lyon", "18 08 1978 = 1978-08-18"],
    ["en", "The map of 2015-3 is lost.", "2015-3 = 2015-03"],
    ["en", "due 12/2015", "12/2015 = 2015-12"],
    ["en", "born 03/18/40", "03/18/40 = 1940-03-18"],
    ["zh", "08年奥运会", "08年 = 2008"],
    ["zh", "1987年1月11日八点", "1987年1月11日 = 1987-01-11 | 八点 = T08:00"],
  ])("%s: %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });

  it.each([
    ["en", "the 2011-12 season", "2011/2012"],
    ["en", "In May 60 people died.", "XXXX-05 | 60"],
    ["en", "20161316 is a code", "20161316"],
  ])("leave alone what is none: %s %s", (language, text, expected) => {
    expect(only(language, text)).toBe(expected);
  });
});

describe("years of two digits", () => {
  it.each([
    ["en", "She was born in April '87.", "April '87 = 1987-04"],
    ["fr", "En juillet 98, la France a gagné.", "juillet 98 = 1998-07"],
  ])("%s: %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});

describe("holidays with their year", () => {
  it.each([
    ["en", "Easter 2018", "2018-04-01"],
    ["de", "Pfingsten 2022", "2022-06-05"],
    ["fr", "le vendredi saint 2021", "2021-04-02"],
    ["es", "la Navidad de 2019", "2019-12-25"],
    ["en", "Thanksgiving 2023", "2023-11-23"],
    ["en", "Black Friday 2010", "2010-11-26"],
    ["zh", "2020年圣诞节", "2020-12-25"],
    ["pl", "Wielkanoc 2019", "2019-04-21"],
  ])("%s: %s", (language, text, expected) => {
    expect(only(language, text)).toBe(expected);
  });

  it("are names without one", () => {
    expect(only("en", "They met at Easter and again at Christmas.")).toBe("");
  });

  it("fall on Sundays between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const value = only("en", `Easter ${String(year)}`);
        expect(new Date(`${value}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(value >= `${String(year)}-03-22` && value <= `${String(year)}-04-25`).toBe(true);
      }),
    );
  });
});

describe("hours glued to their sign", () => {
  it.each([
    ["fr", "La séance commence à 18h.", "18h = T18:00"],
    ["fr", "Le trajet dure 3 h.", "3 h = 3 h"],
  ])("%s: %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});
