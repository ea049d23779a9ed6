import type { reading as thai } from '../th/reading.ts';

export const reading: typeof thai = {
  thisFile: () => 'This file',
  namedFile: ({ name }) => `The file “${name}”`,
  unreadable: {
    empty: ({ file }) => `${file} is empty. Check that it was saved completely, then choose it again.`,
    'no-text': ({ file }) =>
      `${file} is a scanned PDF: it holds pictures of pages and no text that can be read. Use the original file (Word or Excel), a file that went through text recognition (OCR), or type the scores on the entry screen.`,
    'no-scores': ({ file, year }) =>
      `${file} holds no scores of the ITA of fiscal year ${year} that can be read. Choose a report or a table of scores of this year, or download the template on the page “Bring in a result”.`,
    unfilled: ({ file }) =>
      `${file} is a template without any score. Fill in at least one item, then choose it again.`,
    image: ({ file }) =>
      `${file} is a picture and holds no text that can be read. Use the original file (Word, Excel or a PDF with text), or type the scores on the entry screen.`,
    password: ({ file }) =>
      `${file} is protected by a password. Open it in the program it came from, remove the password, save it and choose it again.`,
    damaged: ({ file, form }) =>
      `${file} is a damaged or incomplete ${form ? `${form} ` : ''}file. Open it in the program it came from and save it anew, or download it again.`,
    macros: ({ file }) =>
      `${file} contains macros and is not accepted, for safety. Save it as .docx or .xlsx without macros and choose it again.`,
    unsafe: ({ file }) =>
      `${file} is unusual inside and may be unsafe, so it is not accepted. Open it in Word or Excel and save it as a new file.`,
    'too-large': ({ file, megabytes }) =>
      `${file} is larger than ${megabytes} MB. Make its pictures smaller, or keep only the results and the measures.`,
    'too-long': ({ file }) =>
      `${file} holds many times the text of any report of a result. Keep only the results and the measures and try again.`,
    'zip-bomb': ({ file }) =>
      `${file} is abnormally large when unpacked, so it is not accepted, for safety. Open it in the program it came from and save it as a new file.`,
    unsupported: ({ file, form, saveAs }) =>
      `${file} ${form === null ? 'cannot be read: the program does not know this type of file' : `is of the type ${form}, which cannot be read yet`}. Save it as ${saveAs ?? 'Word (.docx), Excel (.xlsx), CSV, PDF with text, or plain text (.txt)'} and choose it again.`,
    'too-slow': ({ file, seconds }) =>
      `${file} could not be read within ${seconds} seconds of computing. Close other programs and try again; if that does not help, keep only the results and the measures.`,
    'too-much-memory': ({ file }) =>
      `${file} needs more memory to be read than is allowed. Keep only the results and the measures, or save it as a new file.`,
    internal: ({ file }) =>
      `${file} was not read because the program itself failed; the file is not at fault. Try again. If it fails again, report it with the error log to whoever runs the program, or type the scores on the entry screen.`,
  },
};
