import { expect, test } from "vitest";
import { inWords } from "../../../app/comparison/in-words.ts";

test("a number of four digits is no year", () => {
  expect(inWords("2019", "number")).toBe("2,019");
});

test.each([
  ["400000000000 USD", "400 billion US dollars"],
  ["1 EUR", "1 euro"],
  ["1200000000 GBP", "1.2 billion British pounds"],
  ["1234567 EUR", "1,234,567 euros"],
  [">=100000", "at least 100,000"],
  ["<5", "less than 5"],
  ["~350000", "about 350,000"],
  ["3..5", "3 to 5"],
  ["12.5%", "12.5 per cent"],
  ["3 pp", "3 percentage points"],
  [">1 pp", "more than 1 percentage point"],
  ["2 a", "2 years"],
  ["1 km", "1 kilometre"],
  ["2024-03-12", "12 March 2024"],
  ["XXXX-04-09", "9 April"],
  ["2024-03", "March 2024"],
  ["XXXX-WXX-2", "Tuesday"],
  ["2019", "2019"],
  ["T18:30", "18:30"],
  ["~last-autumn", "last autumn"],
  ["199X", "199X"],
])("writes %s as %s", (value, words) => {
  const isMoment = /^(?:~[a-z]|T|XXXX|\d{4}-|\d{3}[\dX]$)/.test(value);
  expect(inWords(value, isMoment ? "date" : "number")).toBe(words);
});
