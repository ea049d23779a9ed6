import type { PositionSigner } from '../capabilities/agency/index.ts';
import { wording } from './wording.ts';

/**
 * What stands under a signer's name: their position; or of one who signs in its holder's place their own position, where
 * they have one, the words for their capacity, and the position. So has it the annex on signing of the regulation on
 * official correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ ภาคผนวก 3; secondary, docs/decisions/0036).
 */
export const signsAs = ({
  position,
  capacity,
  ownPosition,
}: Pick<PositionSigner, 'position' | 'capacity' | 'ownPosition'>): string =>
  capacity === 'holds' ? position : wording.inPlace(capacity, position, ownPosition);
