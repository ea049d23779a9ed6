import type { reading as thai } from '../th/reading.ts';

export const reading: typeof thai = {
  unreadable: {
    empty: () => 'This file is empty. Check that it was saved completely, then choose it again.',
    'no-text': () =>
      'This PDF is a scan: it holds pictures of pages and no text that can be read. Use the original file (Word or Excel), a file that went through text recognition (OCR), or type the scores on the entry screen.',
    'no-scores': ({ rulebook }) =>
      `This file holds no scores of the rulebook ${rulebook}. Check that it is a result of that year, or use the template item,score.`,
    image: () =>
      'This file is a picture and holds no text that can be read. Use the original file (Word, Excel or a PDF with text), or type the scores on the entry screen.',
    password: () =>
      'This file is protected by a password. Open it in the program it came from, remove the password, save it and choose it again.',
    damaged: ({ form }) =>
      `This ${form ? `${form} ` : ''}file is damaged or incomplete. Open it in the program it came from and save it anew, or download it again.`,
    macros: () =>
      'This file contains macros and is not accepted, for safety. Save it as .docx or .xlsx without macros and choose it again.',
    unsafe: () =>
      'The inside of this file is unusual and may be unsafe, so it is not accepted. Open it in Word or Excel and save it as a new file.',
    'too-large': ({ megabytes }) =>
      `This file is larger than ${megabytes} MB. Make its pictures smaller, or keep only the results and the measures.`,
    'too-long': () =>
      'This document holds many times the text of any report of a result. Keep only the results and the measures and try again.',
    'zip-bomb': () =>
      'Unpacked, this file is abnormally large, so it is not accepted, for safety. Open it in the program it came from and save it as a new file.',
    unsupported: ({ form, saveAs }) =>
      `${form === null ? 'The program does not know this type of file.' : `Files of the type ${form} cannot be read yet.`} Save it as ${saveAs} and choose it again.`,
    'too-slow': ({ seconds }) =>
      `This file could not be read within ${seconds} seconds. Keep only the results and the measures, or save it as a new file.`,
    'too-much-memory': () =>
      'Reading this file needs more memory than is allowed. Keep only the results and the measures, or save it as a new file.',
    internal: () =>
      'The program itself failed while reading this file; the file is not at fault. Try again. If it fails again, report it with the error log to whoever runs the program, or type the scores on the entry screen.',
  },
  saveAsAny: () => 'Word (.docx), Excel (.xlsx), CSV, PDF with text, or plain text (.txt)',
};
