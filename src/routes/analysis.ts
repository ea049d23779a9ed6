import type { Route } from './route.ts';

/** The analysis with the paragraphs that people write, and what respondents wrote freely in the surveys. */
export const analysisRoutes = {
  analysis: { method: 'GET', path: '/:agency/desk/analysis', permission: 'read', audit: null },
  // The paragraphs of the analysis as people write them. What was typed so far is kept by script, answered with a part of
  // the page.
  paragraph: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind',
    permission: 'prepare',
    audit: null,
  },
  paragraphSave: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind',
    permission: 'prepare',
    audit: 'analysis-paragraph-edited',
    body: 'form',
  },
  paragraphKeep: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  paragraphDrop: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/drop',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  paragraphComposing: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind/compose',
    permission: 'prepare',
    audit: null,
  },
  paragraphCompose: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/compose',
    permission: 'prepare',
    audit: 'analysis-paragraph-composed',
    body: 'form',
  },
  paragraphHistory: {
    method: 'GET',
    path: '/:agency/desk/analysis/:year/:topic/:kind/history',
    permission: 'read',
    audit: null,
  },
  paragraphRestore: {
    method: 'POST',
    path: '/:agency/desk/analysis/:year/:topic/:kind/history',
    permission: 'prepare',
    audit: 'analysis-paragraph-restored',
    body: 'form',
  },
  // What respondents wrote freely in the surveys of a year.
  suggestions: { method: 'GET', path: '/:agency/desk/suggestions/:year', permission: 'read', audit: null },
  suggestionsRecord: {
    method: 'POST',
    path: '/:agency/desk/suggestions/:year',
    permission: 'prepare',
    audit: 'suggestions-recorded',
    body: 'form',
  },
  suggestion: {
    method: 'GET',
    path: '/:agency/desk/suggestions/:year/:suggestion',
    permission: 'prepare',
    audit: null,
  },
  suggestionChange: {
    method: 'POST',
    path: '/:agency/desk/suggestions/:year/:suggestion',
    permission: 'prepare',
    audit: 'suggestion-changed',
    body: 'form',
  },
  suggestionRemoving: {
    method: 'GET',
    path: '/:agency/desk/suggestions/:year/:suggestion/remove',
    permission: 'prepare',
    audit: null,
  },
  suggestionRemove: {
    method: 'POST',
    path: '/:agency/desk/suggestions/:year/:suggestion/remove',
    permission: 'prepare',
    audit: 'suggestion-removed',
    body: 'form',
  },
} as const satisfies Record<string, Route>;
