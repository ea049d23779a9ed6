import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { PreviewView } from './preview-view.ts';
import { row } from './summary-row.ts';

/** The kept file: what proves that it is the one that was sent, and the way to save it again. */
export function PreviewOriginal({ view }: { readonly view: PreviewView }) {
  const { intake } = view.opened;
  const words = view.words.preview;
  return (
    <section class="ps-original">
      <SummaryList
        rows={[
          row(words.fileName, intake.original.name),
          row(words.form, view.words.forms[intake.form]),
          row(words.size, words.bytes({ bytes: intake.original.bytes.toLocaleString('en') })),
          row(
            words.sha256,
            <>
              <code class="ps-code">{intake.original.sha256}</code>
              <div class="ps-soft">{words.sha256Means}</div>
            </>,
          ),
          row(words.received, showMoment(intake.createdAt, view.language)),
        ]}
      />
      <p class="govuk-body">
        <Link href={addressOf('intakeOriginal', { agency: view.agency, intake: intake.intakeId })}>
          {words.download}
        </Link>
      </p>
    </section>
  );
}
