/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import {
  cell,
  choices,
  common,
  content,
  type Fixture,
  field,
  fieldset,
  fixturesOf,
  list,
  type Options,
  part,
  pick,
} from '../../../test/support/fixture-options.ts';
import { normaliseHtml } from '../../../test/support/normalise-html.ts';
import { messagesIn } from '../../messages/messages.ts';
import { BackLink } from './back-link.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button, ButtonLink } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { Details } from './details.tsx';
import { ErrorMessage } from './error-message.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Fieldset } from './fieldset.tsx';
import { FileUpload } from './file-upload.tsx';
import { Hint } from './hint.tsx';
import { Input } from './input.tsx';
import { InsetText } from './inset-text.tsx';
import { Label } from './label.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Panel } from './panel.tsx';
import { PasswordInput } from './password-input.tsx';
import { PhaseBanner } from './phase-banner.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';
import { SkipLink } from './skip-link.tsx';
import { SummaryList } from './summary-list.tsx';
import { Table } from './table.tsx';
import { Tag } from './tag.tsx';
import { Textarea } from './textarea.tsx';
import { WarningText } from './warning-text.tsx';
import { WordsContext } from './words.ts';

const id = (o: Options) => pick<string>(o, 'id');
const href = (o: Options) => pick<string>(o, 'href');
const attributes = (o: Options) => common(o).attributes;
const buttonLook = (o: Options) => ({
  ...common(o),
  id: id(o),
  children: content(o),
});
const affix = (o: Options | undefined) => (content(o) ? { ...common(o), text: content(o) } : undefined);

/** The words of a password's button; the package names each as its attribute, in another spelling. */
const passwordWords = (o: Options) => {
  const own = messagesIn('en').web.password;
  const optionOf = (name: string) => `${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Text`;
  const said = Object.entries(own).map(([name, text]) => [name, pick<string>(o, optionOf(name)) ?? text]);
  return Object.fromEntries(said) as typeof own;
};

/** Each component from the options of the package. */
const components: Readonly<Record<string, (o: Options) => Child>> = {
  'back-link': (o) => (
    <BackLink {...common(o)} href={href(o) || '#'}>
      {content(o)}
    </BackLink>
  ),
  breadcrumbs: (o) => (
    <Breadcrumbs
      {...common(o)}
      label={pick(o, 'labelText')}
      collapseOnMobile={pick(o, 'collapseOnMobile')}
      items={list(o, 'items').map((item) => ({
        text: content(item),
        href: href(item),
        attributes: attributes(item),
      }))}
    />
  ),
  button: (o) =>
    href(o) ? (
      <ButtonLink {...buttonLook(o)} href={href(o) ?? ''} />
    ) : (
      <Button
        {...buttonLook(o)}
        name={pick(o, 'name')}
        value={pick(o, 'value')}
        type={pick(o, 'type')}
        disabled={pick(o, 'disabled')}
        preventDoubleClick={pick(o, 'preventDoubleClick')}
      />
    ),
  checkboxes: (o) => <Checkboxes {...choices(o)} values={pick(o, 'values')} />,
  details: (o) => (
    <Details
      {...common(o)}
      id={id(o)}
      open={pick(o, 'open')}
      summary={content(o, 'summaryText', 'summaryHtml')}
    >
      {content(o)}
    </Details>
  ),
  'error-message': (o) => (
    <ErrorMessage
      {...common(o)}
      id={id(o)}
      prefix={o.visuallyHiddenText === false ? '' : pick(o, 'visuallyHiddenText')}
    >
      {content(o)}
    </ErrorMessage>
  ),
  'error-summary': (o) => (
    <ErrorSummary
      {...common(o)}
      title={content(o, 'titleText', 'titleHtml')}
      description={content(o, 'descriptionText', 'descriptionHtml')}
      disableAutoFocus={pick(o, 'disableAutoFocus')}
      errors={list(o, 'errorList').map((error) => ({
        text: content(error),
        href: href(error),
        attributes: attributes(error),
      }))}
    />
  ),
  fieldset: (o) => <Fieldset {...fieldset(o)}>{content({ html: o.html })}</Fieldset>,
  'file-upload': (o) => <FileUpload {...field(o)} multiple={pick(o, 'multiple')} />,
  hint: (o) => (
    <Hint {...common(o)} id={id(o)}>
      {content(o)}
    </Hint>
  ),
  input: (o) => (
    <Input
      {...field(o)}
      value={pick(o, 'value')}
      type={pick(o, 'type')}
      inputmode={pick(o, 'inputmode')}
      autocomplete={pick(o, 'autocomplete')}
      autocapitalize={pick(o, 'autocapitalize')}
      pattern={pick(o, 'pattern')}
      spellcheck={pick(o, 'spellcheck')}
      prefix={affix(part(o, 'prefix'))}
      suffix={affix(part(o, 'suffix'))}
      wrapper={part(o, 'inputWrapper') && common(part(o, 'inputWrapper'))}
    />
  ),
  'inset-text': (o) => (
    <InsetText {...common(o)} id={id(o)}>
      {content(o)}
    </InsetText>
  ),
  label: (o) => (
    <Label {...common(o)} for={pick(o, 'for')} isPageHeading={pick(o, 'isPageHeading')}>
      {content(o)}
    </Label>
  ),
  'notification-banner': (o) => (
    <NotificationBanner
      {...common(o)}
      title={content(o, 'titleText', 'titleHtml')}
      titleId={pick(o, 'titleId')}
      titleHeadingLevel={pick(o, 'titleHeadingLevel')}
      type={o.type === 'success' ? 'success' : undefined}
      role={pick(o, 'role')}
      disableAutoFocus={pick(o, 'disableAutoFocus')}
      text={pick(o, 'text')}
    >
      {o.html ? content(o) : undefined}
    </NotificationBanner>
  ),
  panel: (o) => (
    <Panel {...common(o)} title={content(o, 'titleText', 'titleHtml')} headingLevel={pick(o, 'headingLevel')}>
      {content(o)}
    </Panel>
  ),
  'password-input': (o) => (
    <PasswordInput
      {...field(o)}
      value={pick(o, 'value')}
      autocomplete={pick(o, 'autocomplete')}
      words={passwordWords(o)}
    />
  ),
  'phase-banner': (o) => (
    <PhaseBanner {...common(o)} tag={content(part(o, 'tag'))} tagClasses={common(part(o, 'tag')).classes}>
      {content(o)}
    </PhaseBanner>
  ),
  radios: (o) => <Radios {...choices(o)} value={pick(o, 'value')} />,
  select: (o) => (
    <Select
      {...field(o)}
      value={pick(o, 'value')}
      options={list(o, 'items').map((item) => ({
        text: pick<string>(item, 'text') ?? '',
        value: pick<string>(item, 'value'),
        selected: pick<boolean>(item, 'selected'),
        disabled: pick<boolean>(item, 'disabled'),
        attributes: attributes(item),
      }))}
    />
  ),
  'skip-link': (o) => (
    <SkipLink {...common(o)} href={href(o)}>
      {content(o)}
    </SkipLink>
  ),
  'summary-list': (o) => (
    <SummaryList
      {...common(o)}
      rows={list(o, 'rows').map((row) => {
        const actions = part(row, 'actions');
        const side = (name: string) => ({
          text: content(part(row, name)),
          classes: common(part(row, name)).classes,
        });
        return {
          key: side('key'),
          value: side('value'),
          classes: common(row).classes,
          actionClasses: common(actions).classes,
          actions:
            actions?.items === undefined
              ? undefined
              : list(actions, 'items').map((action) => ({
                  ...common(action),
                  text: content(action),
                  href: href(action) ?? '',
                  visuallyHiddenText: pick<string>(action, 'visuallyHiddenText'),
                })),
        };
      })}
    />
  ),
  table: (o) => (
    <Table
      {...common(o)}
      caption={pick(o, 'caption')}
      captionClasses={pick(o, 'captionClasses')}
      firstCellIsHeader={pick(o, 'firstCellIsHeader')}
      head={o.head ? list(o, 'head').map(cell) : undefined}
      rows={list(o, 'rows').map((row) => (row as unknown as readonly Options[]).map(cell))}
    />
  ),
  tag: (o) => <Tag {...common(o)}>{content(o)}</Tag>,
  textarea: (o) => (
    <Textarea
      {...field(o)}
      value={pick(o, 'value')}
      rows={pick(o, 'rows')}
      autocomplete={pick(o, 'autocomplete')}
      spellcheck={pick(o, 'spellcheck')}
    />
  ),
  'warning-text': (o) => (
    <WarningText {...common(o)} iconText={pick(o, 'iconFallbackText')}>
      {content(o)}
    </WarningText>
  ),
};

/** Options that our components do not offer, each with the reason. */
const notOffered: readonly (readonly [
  reason: string,
  has: (fixture: Fixture, component: string) => boolean,
])[] = [
  [
    'fields that script reveals',
    ({ options }) => list(options, 'items').some((item) => 'conditional' in item),
  ],
  [
    'a choice that clears the others by script',
    ({ options }) => list(options, 'items').some((item) => 'behaviour' in item),
  ],
  [
    'empty entries among choices, which the package skips but counts',
    ({ options }, component) =>
      ['radios', 'checkboxes'].includes(component) &&
      (pick<readonly unknown[]>(options, 'items') ?? []).some((item) => !item),
  ],
  ['HTML around a field', ({ options }) => /"(before|after)Inputs?"/.test(JSON.stringify(options))],
  ['start buttons', ({ options }) => 'isStartButton' in options],
  ['fields enhanced by script', ({ options }) => 'javascript' in options],
  ['summary cards', ({ options }) => 'card' in options],
  ['actions in a panel', ({ options }) => 'actions' in options || /interruption/.test(`${options.classes}`)],
];

/** Attributes that ours leave out, each for a reason that stands with the component. */
const OURS_LACK: Readonly<Record<string, string>> = {
  button: ' role="button"',
  'password-input': ' autocapitalize="none"',
};

const isOffered = (fixture: Fixture, component: string) =>
  !notOffered.some(([, has]) => has(fixture, component));

const render = async (made: Child): Promise<string> => {
  const page = <WordsContext.Provider value={messagesIn('en')}>{made}</WordsContext.Provider>;
  return String(await page.toString());
};

describe.each(Object.entries(components))('%s gives the same HTML as the package', (component, make) => {
  test.each(fixturesOf(component).filter((fixture) => isOffered(fixture, component)))(
    '$name',
    async ({ options, html }) => {
      const theirs = html.replace(OURS_LACK[component] ?? '', '');
      expect(normaliseHtml(await render(make(options)))).toBe(normaliseHtml(theirs));
    },
  );
});
