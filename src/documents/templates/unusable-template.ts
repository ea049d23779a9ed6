/** A template that was taken once cannot be used now: its file is lost or damaged, or it cannot be filled. */
export class UnusableTemplate extends Error {}
