import { foldWord } from '../fold-word.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-names.ts';

/** Months of the Islamic, Persian, Afghan, Nepali and Ethiopian years: known as dates, with no day of ours to give. */
const OTHER_CALENDARS = `
  محرم صفر ربيع_الأول ربيع_الاول ربيع_الآخر ربيع_الثاني جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال
  ذو_القعدة ذي_القعدة ذو_الحجة ذي_الحجة
  muharram safar rajab shaban sha'ban ramadan shawwal
  baisakh jestha ashadh shrawan bhadra ashoj asoj kartik mangsir poush paush falgun phalgun chaitra
  حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
  बैशाख वैशाख जेठ असार साउन भदौ असोज कार्तिक कात्तिक मंसिर पुस पुष माघ फागुन फाल्गुन चैत चैत्र
  መስከረም ጥቅምት ኅዳር ህዳር ታኅሣሥ ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
`;

/** Short month names that are whole names all the same: a full stop after them is not theirs. */
const SHORT_BUT_WHOLE = new Set(
  words('may mai maj mei mayo maio mac mart mars june july juin juni juli maý май мая мај юни юли'),
);

interface DateWords {
  readonly months: ReadonlyMap<string, readonly number[]>;
  readonly weekdays: ReadonlyMap<string, number>;
}

let loaded: DateWords | null = null;

/** Months (1 to 12) that a name stands for, none of them for another calendar's month. */
export function monthsNamed(name: string): readonly number[] | null {
  loaded ??= load();
  return loaded.months.get(foldWord(name)) ?? null;
}

/** 0 (Sunday) to 6, or -1. */
export function weekdayNamed(name: string): number {
  loaded ??= load();
  return loaded.weekdays.get(foldWord(name)) ?? -1;
}

export function isAbbreviatedMonth(name: string): boolean {
  return name.length <= 5 && !SHORT_BUT_WHOLE.has(foldWord(name));
}

const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The month (1 to 12) whose English name a typist meant, one letter wrong, missing or too many; or 0. */
export function monthMeant(name: string): number {
  if (name.length < 4 || name.length > 10 || !/^[A-Z][A-Za-z]+$/.test(name)) return 0;
  const written = name.charAt(0) + name.slice(1).toLowerCase();
  return ENGLISH.findIndex((month) => month.length > 3 && isOneEditAway(written, month)) + 1;
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a.charAt(head) === b.charAt(head)) head++;
  const edits = [
    a.slice(head + 1) === b.slice(head + 1),
    a.slice(head + 1) === b.slice(head),
    a.slice(head) === b.slice(head + 1),
  ];
  return edits.includes(true);
}

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => foldWord(word.replaceAll('_', ' ')));
}

function load(): DateWords {
  const months = new Map<string, readonly number[]>();
  for (const name of words(OTHER_CALENDARS)) months.set(name, []);
  MONTH_NAMES.forEach((names, index) => {
    for (const name of words(names)) months.set(name, [...(months.get(name) ?? []), index + 1]);
  });
  const weekdays = new Map<string, number>();
  WEEKDAY_NAMES.forEach((names, index) => {
    for (const name of words(names)) weekdays.set(name, index);
  });
  return { months, weekdays };
}
