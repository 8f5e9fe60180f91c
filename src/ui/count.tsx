interface CountProps {
  readonly text: string;
  /** True where the context does not say what is counted; otherwise only screen readers get the unit. */
  readonly isSpelled?: boolean;
}

/** A number beside a name. */
export function Count({ text, isSpelled = false }: CountProps) {
  if (isSpelled) return <span class="count">{text}</span>;
  const [, number, unit] = /^([\d,]+)(.*)$/su.exec(text) ?? [undefined, "", text];
  return (
    <span class="count">
      {number}
      <span class="visually-hidden">{unit}</span>
    </span>
  );
}
