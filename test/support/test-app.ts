import { unrecorded } from '../../src/capabilities/audit/acts.ts';
import { untold } from '../../src/capabilities/notices/acts.ts';
import { type Mounted, mount } from '../../src/web/app.tsx';
import type { AppDeps } from '../../src/web/app-deps.ts';
import { securityHeaders } from '../../src/web/security-headers.ts';
import type { AgencyHead } from '../../src/web/web-env.ts';
import { builtAssets } from './built-assets.ts';

export const AGENCY: AgencyHead = {
  agencyId: '01890000-0000-7000-8000-000000000001',
  shortName: 'demo',
  name: 'เทศบาลตำบลตัวอย่าง',
  isDemo: true,
};

/** An app of the given routes that records nothing and remembers which faults it met. */
export function appOf(mounted: readonly Mounted[], given: Partial<AppDeps> = {}) {
  const faults: unknown[] = [];
  const app = mount(
    {
      assets: builtAssets(),
      findAgency: async (shortName) => (shortName === AGENCY.shortName ? AGENCY : null),
      gate: {
        mode: 'desk',
        senderOf: () => ({ kind: 'desk' }),
        answerStranger: (c) => c.text('', 403),
        guards: [],
      },
      guards: [securityHeaders],
      shown: { publicUrl: null, trustProxy: false },
      logFault: (fault) => faults.push(fault),
      recordingOf: () => unrecorded,
      countWaiting: async () => 0,
      tellingOf: () => untold,
      latestRulebook: async () => null,
      ...given,
    },
    mounted,
  );
  return { app, faults };
}
