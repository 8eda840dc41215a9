import { expect, it } from 'vitest';
import { columnsOf } from '../../src/output/text/width.ts';
import { openTerminal } from './terminal.ts';

/**
 * Without emoji sequences, which tmux 3.3 draws as separate characters, as few terminals still do.
 */
const SAMPLES = [
  ['Thai', 'สวัสดีครับ น้ำท่วม'],
  ['Lao', 'ພາສາລາວ ນ້ຳ'],
  ['Hindi', 'नमस्ते दिल्ली क्षेत्र'],
  ['Bengali', 'বাংলা ক্ষমতা'],
  ['Tamil', 'வணக்கம் ஸ்ரீ'],
  ['Burmese', 'မြန်မာ နိုင်ငံ'],
  ['Khmer', 'ភាសាខ្មែរ ស្រុក'],
  ['pointed Arabic', 'مُحَمَّدٌ'],
  ['pointed Hebrew', 'שָׁלוֹם'],
  ['Korean', '한국어'],
  ['decomposed Korean', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['half-width Japanese', 'ｶﾞｷﾞ'],
  ['family', '👨‍👩‍👧'],
  ['flag', '🇰🇷'],
] as const;

it('counts the columns that a terminal draws', async () => {
  const terminal = openTerminal();
  for (const [name, text] of SAMPLES) {
    terminal.type(`clear; printf '%s' '${text}'; read`);
    await terminal.until(new RegExp(`^${text[0]}`));
    expect([name, columnsOf(text)]).toEqual([name, terminal.cursorColumn()]);
    terminal.press('Enter');
  }
});
