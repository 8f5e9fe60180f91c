/**
 * The vertices of many small shapes in one buffer, which is uploaded to the graphics card when it has changed, not at every frame.
 *
 * The attributes of a shape are repeated for each of its vertices. Instanced drawing would need a seventh of the memory, but software
 * renderers and some drivers have a fixed cost per instance: with 30,000 edges it took three times as long.
 */
import type { ProgramInfo } from "sigma/rendering";

export interface Attribute {
  readonly name: string;
  /** Number of floats; with `isBytes`, of bytes: four bytes take the place of one float. */
  readonly size: number;
  readonly isBytes?: boolean;
}

export interface Mesh {
  /** Records that the numbers from `start` up to, but not including, `end` have changed. */
  markChanged(start: number, end: number): void;
  /** Draws `count` shapes, with or without their optional triangles. Uploads the numbers first if they have changed. */
  draw(numbers: Float32Array, count: number, withOptional: boolean): void;
  delete(): void;
}

/** One of the small shapes, as vertices numbered from 0. */
export interface MeshShape {
  readonly vertices: number;
  /** Vertex numbers, three for each triangle. */
  readonly triangles: readonly number[];
  /** Triangles that `draw` can leave out. */
  readonly optionalTriangles?: readonly number[];
}

export function meshFor(info: ProgramInfo, attributes: readonly Attribute[], shape: MeshShape): Mesh {
  const gl = info.gl as WebGL2RenderingContext;
  const array = gl.createVertexArray();
  const indices = gl.createBuffer();
  const stride = 4 * attributes.reduce((sum, attribute) => sum + (attribute.isBytes ? 1 : attribute.size), 0);
  const optional = shape.optionalTriangles ?? [];
  let length = -1;
  let changedFrom = Number.POSITIVE_INFINITY;
  let changedTo = 0;

  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  let offset = 0;
  for (const { name, size, isBytes } of attributes) {
    const location = gl.getAttribLocation(info.program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, false, stride, offset);
    offset += isBytes ? 4 : 4 * size;
  }
  gl.bindVertexArray(null);

  function upload(numbers: Float32Array, count: number): void {
    gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
    if (numbers.length !== length) {
      gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, vertexIndices(count, { ...shape, optionalTriangles: optional }), gl.STATIC_DRAW);
      length = numbers.length;
    } else if (changedTo > changedFrom) gl.bufferSubData(gl.ARRAY_BUFFER, 4 * changedFrom, numbers, changedFrom, changedTo - changedFrom);
    changedFrom = Number.POSITIVE_INFINITY;
    changedTo = 0;
  }

  return {
    markChanged(start, end) {
      changedFrom = Math.min(changedFrom, start);
      changedTo = Math.max(changedTo, end);
    },
    draw(numbers, count, withOptional) {
      gl.bindVertexArray(array);
      upload(numbers, count);
      const perShape = shape.triangles.length + (withOptional ? optional.length : 0);
      gl.drawElements(gl.TRIANGLES, count * perShape, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    delete() {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(indices);
    },
  };
}

/** The triangles of every shape, then the optional triangles of every shape. */
function vertexIndices(count: number, { vertices, triangles, optionalTriangles }: Required<MeshShape>): Uint32Array {
  const indices = new Uint32Array(count * (triangles.length + optionalTriangles.length));
  let next = 0;
  for (const part of [triangles, optionalTriangles])
    for (let shape = 0; shape < count; shape++) for (const vertex of part) indices[next++] = shape * vertices + vertex;
  return indices;
}
