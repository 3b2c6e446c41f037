import {readFile} from 'node:fs/promises';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Every text of a heap snapshot file and every name of a property, but not V8's own numbering of its slots. */
export async function heapTexts(file: string): Promise<Set<string>> {
  const {snapshot, nodes, edges, strings} = JSON.parse(await readFile(file, 'utf8')) as HeapSnapshot;
  const {node_fields, node_types, edge_fields, edge_types} = snapshot.meta;
  const texts = new Set<string>();
  const collect = (
    all: readonly number[],
    size: number,
    types: readonly string[],
    nameAt: number,
    wanted: RegExp,
  ) => {
    for (let at = 0; at < all.length; at += size) {
      if (wanted.test(types[all[at] ?? -1] ?? '')) texts.add(strings[all[at + nameAt] ?? -1] ?? '');
    }
  };
  // Both begin with the type, which is an index into a list of names.
  collect(
    nodes,
    node_fields.length,
    node_types[0] ?? [],
    node_fields.indexOf('name'),
    /string|regexp|symbol/,
  );
  collect(edges, edge_fields.length, edge_types[0] ?? [], edge_fields.indexOf('name_or_index'), /^property$/);
  return texts;
}
