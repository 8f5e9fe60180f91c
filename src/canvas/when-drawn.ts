/** Milliseconds between two looks at what the graphics processor has done. */
const lookAgain = 8;

/** Waits until the graphics processor has finished what it was given so far: before that, nothing of it is on the screen. */
export async function whenDrawn(context: WebGL2RenderingContext): Promise<void> {
  const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  context.flush();
  while (!context.isContextLost() && context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, lookAgain));
  context.deleteSync(fence);
}
