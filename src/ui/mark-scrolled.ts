/** Marks an area that is scrolled down, so that its style shows that more is above. */
export const markScrolled = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
  currentTarget.toggleAttribute("data-scrolled", currentTarget.scrollTop > 4);
};
