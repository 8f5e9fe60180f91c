/** A number beside a name. The unit is clear from the context, so only screen readers get it. */
export function Count({ text }: { readonly text: string }) {
  const [, number, unit] = /^([\d,]+)(.*)$/su.exec(text) ?? [undefined, "", text];
  return (
    <span class="count">
      {number}
      <span class="visually-hidden">{unit}</span>
    </span>
  );
}
