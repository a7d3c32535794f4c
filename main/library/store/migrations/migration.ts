/** A step of the schema. A released migration is never edited; numbers grow by tens so that branches do not collide. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}
