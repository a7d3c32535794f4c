/** Says when a stage should stop early. Passed in, because the domain reads no clock. */
export interface Budget {
  /** True once the time or work allowed is used up; a stage that stops says so in its value. */
  spent(): boolean;
}

export const unlimited: Budget = { spent: () => false };
