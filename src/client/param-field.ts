/** The field that an error's `param` means: its last name (`card[number]` → `number`); `undefined` for none. */
export function paramField(param: string | undefined): string | undefined {
  return param?.split(/[[\]]+/).findLast(Boolean);
}
