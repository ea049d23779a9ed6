import type { analyseVerb as thai } from '../th/analyse-verb.ts';

export const analyseVerb: typeof thai = {
  usage:
    'usage: prongsai analyse FILE|- [--rulebook ita-2567] [--repair ITEM=SCORE]… [--respondents N] [--out DIR] [--json]; prongsai check FILE|- [--json]',
  noRulebook: ({ name }) =>
    `the rulebook "${name}" cannot be used; prongsai rulebook list names those there are`,
  badRepair: ({ text }) =>
    `--repair ${text} cannot be used: give the id of an item or indicator of the rulebook, = and a score of 0.00–100.00`,
  impossibleRepair: ({ text, only }) =>
    `--repair ${text} cannot be used: this item can only have ${only.join(' or ')}`,
  repairedTwice: ({ item }) => `--repair gives ${item} two different scores: choose one`,
  writesNothing: 'check writes no files and takes no --out; use analyse for files',
  pipe: ({ file }) => `${file} is a pipe, not a file: to read from a pipe, give - instead of a name`,
  badRespondents: ({ text }) => `--respondents takes a positive whole number, not "${text}"`,
  noFile: ({ file }) => `there is no file ${file}; check its name and folder`,
  unreadableFile: ({ file, reason }) =>
    `the file ${file} cannot be opened (${reason}); check that you may read it, or copy it to another folder`,
  folder: ({ file }) => `${file} is a folder; name the file of the result that is in it`,
  device: ({ file }) => `${file} is a device and no file; name the file of the result`,
  standardUnavailable: ({ file }) =>
    `${file} was not written: the typesetter installed here cannot declare its standard; all other files are there. npm ci, with a connection to the internet, may install one that can`,
  noFolder: ({ folder, reason }) =>
    `nothing can be written to the folder ${folder} (${reason}); choose another in which you may write`,
  outcome: ({ agency, year, overall }) =>
    `${agency}, fiscal year ${year} (Buddhist era), overall score ${overall}`,
};
