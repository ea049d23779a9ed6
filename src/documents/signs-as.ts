import { wording } from './wording.ts';

/**
 * What stands under a signer's name: their position, or for whom they act, after their own position where they have one,
 * as the regulation on official correspondence has it (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ).
 */
export const signsAs = ({
  position,
  actsFor,
  ownPosition,
}: {
  readonly position: string;
  readonly actsFor: boolean;
  readonly ownPosition: string | null;
}): string => (actsFor ? wording.actsFor(position, ownPosition) : position);
