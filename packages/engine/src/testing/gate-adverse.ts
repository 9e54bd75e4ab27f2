/** A sentence with what it rests on: the beginnings of claim ids, or the sentence of a brief that has the beginning given. */
export type Adverse = readonly [text: string, on: readonly string[] | { readonly brief: string; readonly begins: string }];
