/** A number beside a name, without the unit that the place makes plain; those who listen hear the unit too. */
export function Count({ of }: { readonly of: string }) {
  const [, number, unit] = /^([\d,]+)(.*)$/su.exec(of) ?? [undefined, "", of];
  return (
    <span class="count">
      {number}
      <span class="visually-hidden">{unit}</span>
    </span>
  );
}
