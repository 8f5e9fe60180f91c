import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BuiltClaim } from "../../model/built.ts";
import { SaidRows } from "./statement-rows.tsx";

interface ClaimsBelowProps {
  readonly claims: readonly BuiltClaim[];
  /** A sentence; no link, for pressing it opens the claims. */
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
}

/** A sentence that opens into the claims behind it. */
export function ClaimsBelow({ claims, children, isOpen = false }: ClaimsBelowProps) {
  const [isShown, setShown] = useState(isOpen);
  return (
    <details class="claims-below" open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>{children}</summary>
      {isShown && <SaidRows claims={claims} of="below" />}
    </details>
  );
}
