export { showAgencyRulebook } from './agency-rulebook.handlers.ts';
export { respondWithAskBack } from './ask-back.page.tsx';
export { intakePages } from './intake-pages.ts';
export { respondWithResultNotShown } from './not-possible.page.tsx';
export { placeText } from './place-text.ts';
