const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date written for machines as EDTF, as precise as it is written: `2024`, `2024-03`, `2024-03-12`, `2024-03-12T09:30:00+01:00`. Reads
 * ISO 8601, eight digits, and the mail form `Tue, 12 Mar 2024 …`; anything else, `12/03/2024` above all, is ambiguous and gives "".
 */
export function dateAsWritten(value: string): string {
  const plain = value.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?(?![\d-])/.exec(
    plain,
  );
  if (iso !== null) return isoDate(iso);
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(plain);
  if (compact !== null) return validDate(compact[1], compact[2], compact[3]);
  const mail = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(plain) ?? reordered(plain);
  if (mail === null) return "";
  const month = months.indexOf((mail[2] ?? "").toLowerCase()) + 1;
  return month === 0 ? "" : validDate(mail[3], String(month).padStart(2, "0"), (mail[1] ?? "").padStart(2, "0"));
}

/** `March 12, 2024` */
function reordered(plain: string): readonly (string | undefined)[] | null {
  const found = /^(?:[A-Za-z]{3,9},\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(plain);
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

function isoDate(iso: RegExpExecArray): string {
  const [, year, month, day, time, seconds, zone] = iso;
  if (month === undefined) return year ?? "";
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year ?? ""}-${month}` : (year ?? "");
  const date = validDate(year, month, day);
  if (date === "" || time === undefined || zone === undefined) return date;
  return `${date}T${time}:${seconds ?? "00"}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
}

function validDate(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const date = `${year ?? ""}-${month ?? ""}-${day ?? ""}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? "" : date;
}
