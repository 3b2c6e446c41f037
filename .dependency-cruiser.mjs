/** What imports may not do that a rule about one file cannot see: `npm run lint` holds it. */
export default {
  forbidden: [
    {
      name: 'no-circular-files',
      comment: 'Move what both need, mostly a type, into a module of its own.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-circular-folders',
      comment: 'One of two folders that need each other is in the wrong place.',
      severity: 'error',
      scope: 'folder',
      from: {path: '^src/'},
      to: {circular: true},
    },
    {
      name: 'host-without-guest',
      comment: 'The page and the frame share src/frame/protocol, and nothing else.',
      severity: 'error',
      from: {path: '^src/frame/host/'},
      to: {path: '^src/frame/guest/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(bench/dist|demo/dist|docs/.vitepress)/'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
  },
};
