import type { web as thai } from '../th/web.ts';

export const web: typeof thai = {
  product: 'Prongsai',
  locale: 'en_GB',
  titleOf: ({ page, agency }) => [page, agency, 'Prongsai'].filter(Boolean).join(' – '),
  titleWithErrors: ({ title }) => `Error: ${title}`,
  skipToContent: 'Skip to main content',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  language: 'Language',
  breadcrumbs: 'Breadcrumb',
  back: 'Back',
  important: 'Important',
  success: 'Success',
  warning: 'Warning',
  removed: 'removed:',
  added: 'added:',
  removedEnd: '(end of what was removed)',
  addedEnd: '(end of what was added)',
  errorPrefix: 'Error',
  errorSummaryTitle: 'There is a problem',
  figureData: 'Show the data as a table',
  scoreOfFull: ({ label, score }) => `${label}: ${score} points of 100`,
  ofFull: 'of 100 points',
  noScore: 'no score',
  password: {
    'show-password': 'Show',
    'hide-password': 'Hide',
    'show-password-aria-label': 'Show password',
    'hide-password-aria-label': 'Hide password',
    'password-shown-announcement': 'Your password is visible',
    'password-hidden-announcement': 'Your password is hidden',
  },
  pager: {
    first: 'First page',
    previous: 'Previous',
    next: 'Next',
    last: 'Last page',
    here: ({ page, pages }) => `Page ${page} of ${pages}`,
  },
  stepDone: 'done',
  demo: 'Demo',
  demoExplanation: 'The agency and its data are made up for trying the product. Do not cite them officially.',
  demoToOwn: 'Start with your own agency',
  footer:
    'Prongsai helps public agencies to analyse their Integrity and Transparency Assessment (ITA), decide measures and write the report. It is not a system of the National Anti-Corruption Commission.',
  footerPrivacy: 'All data stays on the computer on which this program is installed.',
  requestId: ({ id }) => `Reference to give to your administrator: ${id}`,
  toStart: 'Go to the first page',
  closedDesk: {
    title: {
      linkVoid: 'This link was used already or is no longer valid',
      noSession: 'The program must be opened by its link first',
    },
    body: [
      'A link opens the program once. If a browser window that it opened is still there, go on in that window.',
      'If not, go back to the command window in which the program runs and use the last link shown there, or press Ctrl+C and type npm start again.',
      'Everything that was saved is still there.',
    ],
  },
  failure: {
    403: {
      title: 'Access refused',
      explanation: 'This request was refused because it did not come from a page of this program.',
      remedy: 'Open the page of the program itself, then repeat what you did.',
    },
    404: {
      title: 'Page not found',
      explanation: 'The address may be wrong, or the page was moved or removed.',
      remedy: 'Check the address, or begin at the first page.',
    },
    405: {
      title: 'This cannot be done here',
      explanation: 'The page exists but does not take a request of this kind.',
      remedy: 'Go back to the page before and use its buttons.',
    },
    413: {
      title: 'Too much data',
      explanation: 'The file or data sent is larger than 25 MB and was not saved.',
      remedy: 'Make the file smaller, for example without pictures, or split it, and send it again.',
    },
    422: {
      title: 'The data sent could not be used',
      explanation: 'The data sent is incomplete or could not be read, and was not saved.',
      remedy: 'Go back to the page before, check the data and send it again.',
    },
    429: {
      title: 'Too many requests',
      explanation: 'The program received very many requests within a short time.',
      remedy: 'Please wait a moment, then try again.',
    },
    500: {
      title: 'The program failed',
      explanation: 'There was a fault inside the program. What was saved before is still there.',
      remedy: 'Try again. If it happens again, give the reference below to your administrator.',
    },
    503: {
      title: 'Not ready yet',
      explanation: 'The program is starting, or cannot reach its database for the moment.',
      remedy: 'Please wait a moment, then open this page again.',
    },
    fileLost: {
      title: 'This file cannot be opened for now',
      explanation:
        'The published file is not where it is kept, or is damaged. The log tells the administrator.',
      remedy: 'Open the edition in another format, or tell the agency.',
    },
    busy: {
      title: 'Very many people are searching now',
      explanation: 'The program is searching for many others, so this was not done.',
      remedy: 'Please wait a moment, then open this page again.',
    },
    crowded: {
      title: 'Several documents are waiting',
      explanation: 'Several other documents of this agency are being made, so this was not done.',
      remedy: 'Wait a moment, then try again.',
    },
    notAllowed: {
      title: 'Your role does not allow this',
      explanation: 'You are signed in, but no role of yours allows what you chose, so nothing was changed.',
      remedy:
        'If it is work of your agency, ask its administrator for a further role. To add an agency, ask whoever administers this installation.',
    },
    diskFull: {
      title: 'The disk is full',
      explanation:
        'There is no space left on the disk that holds the data, so this was not saved. What was saved before is still there.',
      remedy:
        'Delete or move what is not used on that disk, then try again. The program need not be restarted.',
    },
  },
};
