export function quickParent(): string;
