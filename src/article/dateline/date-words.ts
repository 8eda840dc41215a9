import { MONTH_NAMES, WEEKDAY_NAMES } from './date-names.ts';
import { foldWord } from './fold.ts';

/** Months of the Islamic, Persian, Afghan, Nepali and Ethiopian years: known as dates, with no day of ours to give. */
const OTHER_CALENDARS = `
  baisakh jestha ashadh shrawan bhadra ashoj asoj kartik mangsir poush paush falgun phalgun chaitra
  muharram safar rabi rabi'i rabi'ii rabi_awwal rabi_al-awwal rabi_thani rabi_al-thani jumada jumada'i
  jumada_awwal jumada_thani rajab sha'ban shaban ramadan shawwal dhu_al-qa'dah dhu_al-hijjah
  محرم صفر ربيع_الأول ربيع_الاول ربيع_الآخر ربيع_الثاني جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال
  ذو_القعدة ذي_القعدة ذو_الحجة ذي_الحجة
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
  /** First words of names of two words. */
  readonly openers: ReadonlySet<string>;
  /** First words of all names. */
  readonly firsts: ReadonlySet<string>;
}

let loaded: DateWords | null = null;

// All of these take words as foldWord gives them.

/** Months (1 to 12) that a name stands for, none of them for another calendar's month. */
export function monthsNamed(name: string): readonly number[] | null {
  loaded ??= load();
  return loaded.months.get(name) ?? null;
}

/** 0 (Sunday) to 6, or -1. */
export function weekdayNamed(name: string): number {
  loaded ??= load();
  return loaded.weekdays.get(name) ?? -1;
}

/** Whether a month's or weekday's name of two words begins so. */
export function opensDateName(word: string): boolean {
  loaded ??= load();
  return loaded.openers.has(word);
}

/** Whether a month's or weekday's name begins so, or is this word. */
export function opensDate(word: string): boolean {
  loaded ??= load();
  return loaded.firsts.has(word);
}

export function isAbbreviatedMonth(name: string): boolean {
  return name.length <= 5 && !SHORT_BUT_WHOLE.has(name);
}

/** Folds the list as a whole, which takes a fraction of folding word by word. */
function words(list: string): string[] {
  return foldWord(list)
    .trim()
    .split(/\s+/)
    .map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : word));
}

function load(): DateWords {
  const months = new Map<string, readonly number[]>();
  for (const name of words(OTHER_CALENDARS)) months.set(name, []);
  MONTH_NAMES.forEach((names, index) => {
    const month = [index + 1];
    for (const name of words(names)) {
      const others = months.get(name);
      months.set(name, others === undefined ? month : [...others, index + 1]);
    }
  });
  const weekdays = new Map<string, number>();
  WEEKDAY_NAMES.forEach((names, index) => {
    for (const name of words(names)) weekdays.set(name, index);
  });
  const openers = new Set<string>();
  const firsts = new Set<string>();
  for (const name of [...months.keys(), ...weekdays.keys()]) {
    const blank = name.indexOf(' ');
    if (blank > 0) openers.add(name.slice(0, blank));
    firsts.add(blank > 0 ? name.slice(0, blank) : name);
  }
  return { months, weekdays, openers, firsts };
}
