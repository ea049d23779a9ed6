import type { Language } from '../../../kernel/localized.ts';
import { showPlainDay } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import type { Content } from '../../../web/components/common.ts';
import { Link } from '../../../web/components/link.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Term } from '../../../web/components/term.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { Actor } from '../../audit/index.ts';
import type { Edition, EditionState } from '../edition.ts';
import { nameSigner } from '../name-signer.ts';
import { SignerStanding, type StandingOfSigner } from './signer-standing.tsx';

/** What every part of these pages is given. */
export type Shown = {
  readonly agency: string;
  readonly names: ReadonlyMap<string, string>;
  readonly words: Messages;
  readonly language: Language;
};

const COLOURS: Readonly<Record<EditionState, 'yellow' | 'green' | 'orange' | 'grey'>> = {
  proposed: 'yellow',
  approved: 'green',
  returned: 'orange',
  'taken-back': 'grey',
};

export const StateTag = ({ state, words }: { readonly state: EditionState; readonly words: Messages }) => (
  <Tag colour={COLOURS[state]}>{words.approval.states[state]}</Tag>
);

/** The accounts that editions name. */
export const accountsOf = (editions: readonly Edition[]): readonly string[] =>
  editions
    .flatMap(({ proposedBy, settlement }) => [proposedBy, ...(settlement ? [settlement.by] : [])])
    .flatMap((actor) => (actor.kind === 'account' ? [actor.accountId] : []));

const nameOf = (actor: Actor, { names, words }: Shown): string =>
  (actor.kind === 'account' ? names.get(actor.accountId) : undefined) ?? words.audit.actors[actor.kind];

/** How an edition was settled, in one line; '' while it waits. */
export function outcomeOf({ settlement, state }: Edition, shown: Shown): string {
  if (settlement === null) return '';
  const { approval } = settlement;
  return approval === null
    ? `${shown.words.approval.states[state]} · ${nameOf(settlement.by, shown)}`
    : `${nameSigner(approval.signer, shown.words)} · ${shown.words.approval.facts.ways[approval.way]}`;
}

/** Everything known of an edition and of how it was settled. */
export function EditionFacts(
  props: Shown & { readonly edition: Edition; readonly standing: StandingOfSigner | null },
) {
  const { edition, standing, agency, words, language } = props;
  const { fiscalYear, number, settlement, state } = edition;
  const say = words.approval.facts;
  const byAt = (actor: Actor, at: Date) =>
    say.byAt({ who: nameOf(actor, props), when: showMoment(at, language) });
  const row = (key: Content, value: Content) => ({ key: { text: key }, value: { text: value } });
  const approval = settlement?.approval ?? null;
  return (
    <SummaryList
      rows={[
        row(say.state, <StateTag state={state} words={words} />),
        row(say.proposed, byAt(edition.proposedBy, edition.proposedAt)),
        ...(edition.reason === null ? [] : [row(say.reason, edition.reason)]),
        ...(approval === null
          ? []
          : [row(say.approvedBy, nameSigner(approval.signer, words)), row(say.way, say.ways[approval.way])]),
        ...(standing === null
          ? []
          : [row(say.standing, <SignerStanding of={standing} {...{ agency, words, language }} />)]),
        ...(approval?.way === 'paper'
          ? [
              row(
                words.approval.paper.scan,
                <>
                  {say.paper({
                    number: approval.documentNumber,
                    day: showPlainDay(approval.signedOn, language),
                  })}
                  <br />
                  <Link
                    href={addressOf('editionScan', {
                      agency,
                      year: String(fiscalYear),
                      edition: String(number),
                    })}
                  >
                    {say.scan}
                  </Link>
                </>,
              ),
            ]
          : []),
        ...(settlement === null
          ? []
          : [
              row(
                { approved: say.recorded, returned: say.returned, 'taken-back': say.takenBack, proposed: '' }[
                  state
                ],
                byAt(settlement.by, settlement.at),
              ),
            ]),
        ...(settlement?.note ? [row(say.note, settlement.note)] : []),
        row(
          <Term of="content-hash">{say.hash}</Term>,
          <>
            <code class="ps-code">{edition.contentHash}</code>
            <div class="ps-soft">{say.hashMeans}</div>
          </>,
        ),
      ]}
    />
  );
}
