/** Collects what has the same key, keys in the order of their first member; as ES2024's `Map.groupBy`, which Node 20 lacks. */
export function groupBy<Key, Member>(members: Iterable<Member>, keyOf: (member: Member) => Key): ReadonlyMap<Key, readonly Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
