import { reading } from './th/reading.ts';
export const th = { reading };
