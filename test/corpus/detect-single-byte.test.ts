import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/encoding/decode.ts';
import { encodeAs } from '../../src/corpus/encoding/encode-as.ts';
import type { Encoding } from '../../src/corpus/encoding/encoding.ts';

const POLISH =
  'GDAŃSK (PAP) - Port otwarto w środę po dwóch dniach burzy, poinformowały władze miasta. Statki wypłynęły, mówiła rzeczniczka Łucja Wójcik, a rybacy wrócą na morze w piątek.';
const CZECH =
  'PRAHA (ČTK) - Přístav byl ve středu po dvou dnech bouře znovu otevřen, oznámili představitelé města. Lodě vyplují ještě večer, řekla mluvčí a dodala, že žádné škody nevznikly.';
const HUNGARIAN =
  'BUDAPEST (MTI) - Két napos vihar után szerdán újra megnyitották a kikötőt, közölte a város vezetősége. A hajók este indulnak, mondta a szóvivő, és a külső mólón sem történt jelentős kár.';
const CROATIAN =
  'SPLIT (HINA) - Luka je ponovno otvorena u srijedu nakon dva dana oluje, priopćile su gradske vlasti. Brodovi će isploviti navečer, rekao je glasnogovornik, a šteta na lukobranu nije veća od očekivane. Sljedeće će se godine graditi još jedno pristanište za ribarske čamce.';
const RUSSIAN = 'МОСКВА, 22 ноября. /ТАСС/. Порт открылся в среду после двух дней шторма.';
const UKRAINIAN = 'КИЇВ, 22 листопада (Укрінформ) - Порт відкрили в середу після дводенної бурі.';
const GREEK = 'ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - Το λιμάνι άνοιξε την Τετάρτη μετά από δύο ημέρες κακοκαιρίας.';
const TURKISH =
  'İSTANBUL (AA) - Liman çarşamba günü iki günlük fırtınadan sonra açıldı, şehir yönetimi açıkladı. Gemiler denize çıktı, balıkçılar işe döndü.';
const LITHUANIAN =
  'VILNIUS (ELTA) - Uostas trečiadienį po dviejų dienų audros vėl atidarytas, pranešė miesto savivaldybė. Laivai išplauks vakare, sakė atstovė, o žvejai į jūrą grįš penktadienį.';
const LATVIAN =
  'RĪGA (LETA) - Osta trešdien pēc divu dienu vētras atkal ir atvērta, paziņoja pilsētas dome. Kuģi izies jūrā vakarā, sacīja pārstāve, bet zvejnieki strādās no piektdienas.';
const HEBREW = 'תל אביב - הנמל נפתח ביום רביעי אחרי יומיים של סערה, הודיעה העירייה.';
const ARABIC = 'القاهرة (أ ش أ) - أعيد فتح الميناء يوم الأربعاء بعد عاصفة استمرت يومين.';
const THAI = 'กรุงเทพฯ - ท่าเรือเปิดให้บริการอีกครั้งเมื่อวันพุธหลังเกิดพายุนานสองวัน';

const WESTERN: Readonly<Record<string, string>> = {
  French:
    'PARIS (AFP) - Le port a été rouvert mercredi après deux jours de tempête, a annoncé la mairie. Les pêcheurs reprendront la mer à la fin de la semaine, « dès que possible », a déclaré le maire.',
  German:
    'HAMBURG (dpa) - Der Hafen ist am Mittwoch nach zwei Tagen Sturm wieder geöffnet worden. Die Fähren würden abends auslaufen, erklärte ein Sprecher; größere Schäden gebe es nicht.',
  Portuguese:
    'LISBOA (Lusa) - O porto reabriu na quarta-feira após dois dias de tempestade, informou a câmara municipal. As embarcações sairão à noite e não há danos, disse a porta-voz.',
  Spanish:
    'MADRID (EFE) - El puerto reabrió el miércoles tras dos días de tormenta, informó el ayuntamiento. Los pescadores volverán al mar mañana, según señaló el portavoz.',
  Danish:
    'KØBENHAVN (Ritzau) - Havnen blev åbnet igen onsdag efter to døgns storm, oplyste byrådet. Skibene sejler først i aften, og der er ikke sket større skade på kajen.',
  Icelandic:
    'REYKJAVÍK - Höfnin var opnuð á ný á miðvikudag eftir tveggja daga óveður, að sögn bæjarstjórnar. Bátarnir fara út í kvöld og ekki urðu miklar skemmdir þar.',
  Finnish:
    'HELSINKI (STT) - Satama avattiin keskiviikkona kahden päivän myrskyn jälkeen, kaupunki kertoi. Alukset lähtevät illalla, eikä laitureille tullut pahempia vaurioita.',
  Catalan:
    'BARCELONA (ACN) - El port ha reobert dimecres després de dos dies de tempesta, segons ha informat l’ajuntament. Els pescadors tornaran a la mar demà, però només si millora el temps.',
  'English with a quotation':
    'LONDON (Reuters) - “The port reopened on Wednesday,” the city said – it didn’t say when ships will sail.',
};

const bytesOf = (text: string, encoding: Encoding): Buffer => {
  const bytes = encodeAs(text, encoding);
  if (bytes === null) throw new Error(`not in ${encoding}: ${text}`);
  return bytes;
};

describe('text with one byte per character', () => {
  it.each<[Encoding, string]>([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH.replace('wypłynęły', 'wyszły')],
    ['windows-1250', CZECH],
    ['iso-8859-2', CZECH],
    ['windows-1250', HUNGARIAN],
    ['windows-1250', CROATIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['koi8-u', UKRAINIAN],
    ['windows-1253', GREEK],
    ['windows-1254', TURKISH],
    ['windows-1257', LITHUANIAN],
    ['windows-1257', LATVIAN],
    ['windows-1255', HEBREW],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-874', THAI],
  ])('in %s is detected', (encoding, text) => {
    const decoded = decode(bytesOf(text, encoding), null);
    expect(decoded).toMatchObject({ text, encoding, certain: true });
  });

  it('is detected if several encodings share its letters', () => {
    const decoded = decode(bytesOf(GREEK.replace('Ά', 'Α'), 'iso-8859-7'), null);
    expect(decoded).toMatchObject({ text: GREEK, certain: true });
  });

  it.each(Object.entries(WESTERN))('is certainly windows-1252 in %s', (_, text) => {
    const decoded = decode(bytesOf(text, 'windows-1252'), null);
    expect(decoded).toMatchObject({ text, encoding: 'windows-1252', certain: true });
  });

  it.each([
    ['a lone name', 'The talks were held in \xa3\xf3d\x9f.'],
    ['a repeated name', 'The \xa3\xf3d\x9f port. '.repeat(50)],
    [
      'bytes in no language',
      `${String.fromCharCode(...Array(96).keys()).replace(/./gs, (c) => String.fromCharCode(c.charCodeAt(0) + 160))} abc`,
    ],
  ])('is windows-1252 as a fallback: %s', (_, latin1) => {
    const decoded = decode(Buffer.from(latin1, 'latin1'), null);
    expect(decoded).toMatchObject({ encoding: 'windows-1252', certain: false });
  });
});
