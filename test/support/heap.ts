import type {CDPSession} from 'playwright-core';

/** A text in the memory of a page's script. */
export interface HeapText {
  readonly text: string;
  /** Who holds it, from the text up to a root. */
  readonly holders: () => string;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Every text in the heap of Chromium's script engine after its garbage is collected, those made of parts joined. */
export async function heapTexts(cdp: CDPSession): Promise<readonly HeapText[]> {
  await cdp.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const collect = ({chunk}: {readonly chunk: string}) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return textsOf(JSON.parse(chunks.join('')) as Snapshot);
}

function textsOf({snapshot, nodes, edges, strings}: Snapshot): readonly HeapText[] {
  const {node_fields, node_types, edge_fields, edge_types} = snapshot.meta;
  const nodeSize = node_fields.length;
  const edgeSize = edge_fields.length;
  const nodeAt = (node: number, field: string) => nodes[node + node_fields.indexOf(field)] ?? 0;
  const typeOf = (node: number) => node_types[0][nodeAt(node, 'type')] ?? '';
  const nameOf = (node: number) => strings[nodeAt(node, 'name')] ?? '';

  const firstEdge = new Map<number, number>();
  const holder = new Map<number, {readonly node: number; readonly edge: string}>();
  const edgeAt = (edge: number, field: string) => edges[edge + edge_fields.indexOf(field)] ?? 0;
  const edgeName = (edge: number) => {
    const name = edgeAt(edge, 'name_or_index');
    const type = edge_types[0][edgeAt(edge, 'type')] ?? '';
    return type === 'element' || type === 'hidden' ? `[${name}]` : `${type} ${strings[name]}`;
  };
  const edgesOf = (node: number) => {
    const from = firstEdge.get(node) ?? 0;
    return Array.from({length: nodeAt(node, 'edge_count')}, (_, i) => from + i * edgeSize);
  };
  let next = 0;
  for (let node = 0; node < nodes.length; node += nodeSize) {
    firstEdge.set(node, next);
    next += nodeAt(node, 'edge_count') * edgeSize;
  }
  // breadth first from the root, so that the shortest way there is found
  const queue = [0];
  for (const node of queue) {
    for (const edge of edgesOf(node)) {
      const to = edgeAt(edge, 'to_node');
      if (to === 0 || holder.has(to) || edge_types[0][edgeAt(edge, 'type')] === 'weak') continue;
      holder.set(to, {node, edge: edgeName(edge)});
      queue.push(to);
    }
  }

  const joined = (node: number, depth = 0): string => {
    if (typeOf(node) !== 'concatenated string' || depth > 1000) return nameOf(node);
    const part = (name: string) => {
      const edge = edgesOf(node).find((edge) => edgeName(edge) === `internal ${name}`);
      return edge === undefined ? '' : joined(edgeAt(edge, 'to_node'), depth + 1);
    };
    return part('first') + part('second');
  };
  const holders = (node: number): string => {
    const path: string[] = [];
    for (let at = holder.get(node); at && path.length < 12; at = holder.get(at.node)) {
      path.push(`${at.edge} of ${typeOf(at.node)} ${nameOf(at.node).slice(0, 60)}`);
    }
    return path.join('\n  ← ');
  };
  const texts: HeapText[] = [];
  for (let node = 0; node < nodes.length; node += nodeSize) {
    // the engine numbers its own parts, from 1 to some thousands
    const isCount = typeOf(holder.get(node)?.node ?? 0) === 'number' && nameOf(node).length < 5;
    if (!typeOf(node).includes('string') || isCount) continue;
    texts.push({text: joined(node), holders: () => holders(node)});
  }
  return texts;
}
