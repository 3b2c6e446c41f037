/** Some of these words, each once, in any order, separated by single spaces. For up to four: it names every order. */
export type WordList<W extends string> = '' | Orders<W, W>;

type Orders<W extends string, First extends W> = First extends W
  ? First | `${First} ${Orders<Exclude<W, First>, Exclude<W, First>>}`
  : never;

/** Words separated by spaces of which the first is one of these: with more of them, there are too many orders. */
export type WordsBeginning<W extends string> = '' | W | `${W} ${string}`;
