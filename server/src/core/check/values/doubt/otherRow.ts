import type { Doubt } from './doubt';

/**
 * Whether the draft's value stands in a table's row about somebody whom the passage's own sentence does not name: "Dunmere |
 * 310" against "the house has 430 places", said of another.
 */
export const isOfAnotherRow: Doubt = ({ match: { draft, source } }) => {
  const label = draft.setting.columns.length > 0 ? draft.setting.actorSpans : [];
  return (
    label.length > 0 && !label.some(({ id }) => source.setting.actorSpans.some((actor) => actor.id === id))
  );
};
