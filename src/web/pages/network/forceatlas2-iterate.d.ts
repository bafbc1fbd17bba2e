/** One iteration of ForceAtlas2 on matrices, in place: what the library runs itself, without its ready-made worker, which a strict policy forbids. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  const iterate: (
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}
