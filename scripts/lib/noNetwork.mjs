// Stands in for packages that would fetch from the network: citation-js brings them along, and only parsing is wanted.
export default function fetch() {
  throw new Error('Sourceline fetches nothing.');
}
export class Headers {}
fetch.Headers = Headers;
