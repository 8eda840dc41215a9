import { lazily } from '../../text/lazily.ts';
import { monthNames, weekdayNames } from './date-names.ts';
import { foldWord } from './fold.ts';

/**
 * Months of the Islamic, Persian, Afghan, Nepali and Ethiopian calendars. They are recognised as
 * dates but not converted.
 */
const OTHER_CALENDARS = `
  baisakh jestha ashadh shrawan bhadra ashoj asoj kartik mangsir poush paush falgun phalgun chaitra
  muharram safar rabi rabi'i rabi'ii rabi_i rabi_ii rabi_awwal rabi_al-awwal rabi_thani rabi_al-thani
  rabi_al-akhir jumada jumada'i jumada'ii jumada_i jumada_ii jumada_awwal jumada_al-awwal jumada_al-ula
  jumada_thani jumada_al-thani jumada_al-akhirah rajab sha'ban shaban sha'aban ramadan ramadhan shawwal
  dhu_al-qa'dah dhu_al-qi'dah dhul-qa'dah dhu_al-hijjah dhul-hijjah zul-hijjah thul-hijjah
  محرم صفر ربيع_الأول ربيع_الاول ربيع_الآخر ربيع_الثاني جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال
  ذو_القعدة ذي_القعدة ذو_الحجة ذي_الحجة
  حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
  बैशाख वैशाख जेठ असार साउन भदौ असोज कार्तिक कात्तिक मंसिर पुस पुष माघ फागुन फाल्गुन चैत चैत्र
  መስከረም ጥቅምት ኅዳር ህዳር ታኅሣሥ ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
`;

/** Short names that are complete words: a full stop after them is not part of the name. */
const SHORT_BUT_WHOLE = `
  may mai maj mei mayo maio mac mart mars june july juin juni juli maý enero marzo abril junio
  julio avril août março junho julho märz april maja marca lipca ledna února dubna srpna júna júla
  mája ocak şubat nisan mayıs ekim kasım iunie iulie march maart marts apríl maí júní júlí ágúst
  luty leden únor duben září říjen marec máj jún júl junij julij rujan rujna janar prill gusht
  eylül aprel iyun iyul iýun iýul kovas kovo liepa maijs märts juuni juuli maret gener juny agost
  maig ақпан сәуір мамыр тамыз қазан люты май мая мај март марта июнь июня июль июля юни юли
`;

interface DateWords {
  readonly months: ReadonlyMap<string, readonly number[]>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** The first words of two-word names. */
  readonly openers: ReadonlySet<string>;
  /** The first words of all names. */
  readonly firsts: ReadonlySet<string>;
}

const dateWords = lazily(load);
const shortButWhole = lazily(() => new Set(words(SHORT_BUT_WHOLE)));

// The functions below expect the output of foldWord.

/** The months (1 to 12) that a name can mean; empty for a month of another calendar. */
export function monthsNamed(name: string): readonly number[] | null {
  return dateWords().months.get(name) ?? null;
}

/** 0 (Sunday) to 6, or -1 for any other word. */
export function weekdayNamed(name: string): number {
  return dateWords().weekdays.get(name) ?? -1;
}

/** Whether the word is the name of a month or a weekday. */
export function isDateName(word: string): boolean {
  return monthsNamed(word) !== null || weekdayNamed(word) >= 0;
}

/** Whether a two-word name of a month or weekday begins with this word. */
export function opensDateName(word: string): boolean {
  return dateWords().openers.has(word);
}

/** Whether the name of a month or weekday is this word or begins with it. */
export function opensDate(word: string): boolean {
  return dateWords().firsts.has(word);
}

export function isAbbreviatedMonth(name: string): boolean {
  return name.length <= 5 && !shortButWhole().has(name);
}

/** Folds the whole list at once, which is many times faster than word by word. */
function words(list: string): string[] {
  return foldWord(list)
    .trim()
    .split(/\s+/)
    .map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : word));
}

function load(): DateWords {
  const months = new Map<string, readonly number[]>();
  for (const name of words(OTHER_CALENDARS)) months.set(name, []);
  monthNames().forEach((names, index) => {
    const month = [index + 1];
    for (const name of words(names)) {
      const others = months.get(name);
      months.set(name, others === undefined ? month : [...others, index + 1]);
    }
  });
  const weekdays = new Map<string, number>();
  weekdayNames().forEach((names, index) => {
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
