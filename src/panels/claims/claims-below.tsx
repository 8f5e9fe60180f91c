import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BuiltClaim } from "../../model/built.ts";
import { StatementRows } from "./statement-rows.tsx";

interface ClaimsBelowProps {
  readonly claims: readonly BuiltClaim[];
  /** A sentence without links, because clicking it shows the claims. */
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
}

/** A sentence that expands to the claims behind it. */
export function ClaimsBelow({ claims, children, isOpen = false }: ClaimsBelowProps) {
  const [isShown, setShown] = useState(isOpen);
  return (
    <details class="claims-below" open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>{children}</summary>
      {isShown && <StatementRows claims={claims} name="below" />}
    </details>
  );
}
