// citation-js brings two packages along that would fetch from the network; only its parsers are wanted.

/** For esbuild: no bundle can reach the network through a package. */
export const withoutNetwork = {
  'node-fetch': './scripts/lib/noNetwork.mjs',
  'sync-fetch': './scripts/lib/noNetwork.mjs',
};
