import { expect, it } from "vitest";
import { readValues } from "../../../app/values/read.ts";
import { documentOf } from "./reading.ts";

it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "en_US", "x", "*", "", "english"])(
  "figures are read in a text whose language is given as %j, as in one of unknown language",
  (tag) => {
    const text = "5 % · 300 km · 2024-03-12 · 400 EUR";
    expect(readValues(documentOf(tag, text))).toEqual(readValues(documentOf("und", text)));
    expect(readValues(documentOf(tag, text)).length).toBeGreaterThan(2);
  },
);
