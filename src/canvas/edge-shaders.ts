/**
 * The shaders of the edges: a narrow rectangle for the shaft and a triangle for the arrow head.
 *
 * Nodes are drawn first. Edges are blended into the part of each pixel that is still transparent, so they appear beneath the nodes, and
 * an edge that is drawn earlier appears above a later one.
 */
import { doubledApart, hairWidth, taper, wideGap } from "../scene/line-styles.ts";
import { lineOrder, standingOrder } from "./packed-styles.ts";

/**
 * Comments are here, since those in the text are loaded with it.
 *
 * `u_dashes`, in line widths: the end of the first dash, the start and end of the second, the end of the pattern. All 0 for a solid line.
 * `v_stroke`: half the width of a stroke, and how far its middle is from that of the line: 0 if the line is single. `corners`: x is 0 at
 * the start of the shaft, 1 at its end, 2 at the base of the arrow head, 3 at its tip; y is -1 left, 1 right, 0 on the line. What a
 * selection fades keeps its mark, not its lines, unless the pointer is on it.
 */
export const edgeVertexShader = `#version 300 es
in vec4 a_ends;
in vec2 a_radii;
in vec4 a_style;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;
uniform float u_minRadius;
uniform float u_unit;
uniform float u_fadingKinds;
uniform float u_fadedPass;
uniform float u_hasArrowHeads;
uniform float u_laneGap;
uniform float u_width;
uniform vec4 u_dashes[${standingOrder.length}];
uniform vec3 u_colours[${lineOrder.length}];
uniform vec3 u_unselected[${lineOrder.length}];
uniform vec3 u_faded;
uniform vec3 u_thin[${lineOrder.length}];
out vec2 v_place;
out vec2 v_stroke;
flat out vec3 v_colour;
flat out vec3 v_measure;
flat out vec4 v_dash;

const vec2 corners[7] = vec2[7](vec2(0, -1), vec2(0, 1), vec2(1, -1), vec2(1, 1), vec2(2, -1), vec2(2, 1), vec2(3, 0));

void main() {
  vec2 corner = corners[gl_VertexID % 7];
  int flags = int(a_style.z);
  int emphasis = flags & 3;
  bool isHighlighted = (flags & 8) != 0;
  bool isFaded = !isHighlighted && (emphasis == 3 || float(emphasis) < u_fadingKinds);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (u_fadedPass >= 0.0 && (u_fadedPass > 0.5) != isFaded) return;
  if (emphasis == 3 && isFaded) return;

  vec2 from = (u_matrix * vec3(a_ends.xy, 1.0)).xy * u_half;
  vec2 to = (u_matrix * vec3(a_ends.zw, 1.0)).xy * u_half;
  float len = length(to - from);
  vec2 along = (to - from) / max(len, 0.001);
  vec2 across = vec2(along.y, -along.x);
  vec2 radii = max(a_radii * u_scale, u_minRadius);
  float limit = 0.8 * min(radii.x, radii.y);
  float aside = clamp((a_style.y - 128.0) * u_laneGap, -limit, limit);
  float start = sqrt(max(radii.x * radii.x - aside * aside, 0.0));
  float tip = len - sqrt(max(radii.y * radii.y - aside * aside, 0.0)) - 1.5 * u_unit;
  if (tip - start < 1.0) return;

  float isStrong = isHighlighted || emphasis == 1 || emphasis == 2 ? 1.0 : 0.0;
  float claims = max(a_style.w - 64.0, 1.0);
  bool isTapered = (flags & 32) != 0;
  bool isHair = isTapered && (flags & 64) != 0 && !isHighlighted;
  float width = u_width * (1.0 + 0.25 * min(claims - 1.0, 4.0)) * (1.0 + 0.35 * isStrong) * (emphasis == 2 ? 1.4 : 1.0);
  if (isTapered) width = u_unit * (isHair ? float(${hairWidth}) : ${taper.narrowest} + ${taper.growth} * pow(min(claims, ${taper.maxClaims}.0) - 1.0, ${taper.power}));
  bool isDoubled = (flags & 4) != 0;
  float head = ((flags & 96) != 0 ? 0.0 : u_hasArrowHeads) * min(width * 2.6 + 2.4 * u_unit, 0.6 * (tip - start));
  float headHalf = 0.42 * head;
  float neck = tip - head;
  float along01 = corner.x < 0.5 ? 0.0 : 1.0;
  float half_ = 0.5 * width;
  if (isTapered && !isHair) half_ = max(half_ * (isDoubled ? ${(taper.start + taper.end) / 2} : mix(${taper.start}, ${taper.end}, along01)), 0.35 * u_unit);
  v_stroke = isDoubled ? vec2(0.5 * half_, max(${doubledApart / 2} * u_unit, half_ * ${0.5 + wideGap})) : vec2(half_, 0.0);
  float halfWidth = corner.x < 1.5 ? v_stroke.x + v_stroke.y + 0.5 : corner.x < 2.5 ? headHalf + 1.2 : 0.6;
  float lengthwise = corner.x < 0.5 ? start : corner.x < 2.5 ? neck : tip + 0.8;
  v_place = vec2(lengthwise, corner.y * halfWidth);
  vec2 position = from + along * lengthwise + across * (aside + v_place.y);
  int line = int(a_style.x) / ${standingOrder.length};
  v_colour = isFaded ? u_faded : isStrong > 0.5 ? u_colours[line] : isHair ? u_thin[line] : u_unselected[line];
  v_measure = vec3(neck, tip, headHalf / max(head, 0.001));
  v_dash = u_dashes[int(a_style.x) % ${standingOrder.length}] * max(width, 1.2 * u_unit);
  gl_Position = vec4(position / u_half, 0.0, 1.0);
}
`;

export const edgeFragmentShader = `#version 300 es
precision highp float;
in vec2 v_place;
in vec2 v_stroke;
flat in vec3 v_colour;
flat in vec3 v_measure;
flat in vec4 v_dash;
out vec4 colour;

void main() {
  float coverage;
  float aside = abs(v_place.y);
  if (v_place.x > v_measure.x) {
    float slope = v_measure.z;
    float edge = (aside - (v_measure.y - v_place.x) * slope) * inversesqrt(1.0 + slope * slope);
    coverage = clamp(0.5 - edge, 0.0, 1.0);
  } else {
    coverage = clamp(v_stroke.x + 0.5 - abs(aside - v_stroke.y), 0.0, min(1.0, 2.0 * v_stroke.x));
    if (v_dash.w > 0.0) {
      float phase = mod(v_place.x, v_dash.w);
      float first = clamp(min(phase, v_dash.x - phase) + 0.5, 0.0, 1.0);
      float second = v_dash.z > 0.0 ? clamp(min(phase - v_dash.y, v_dash.z - phase) + 0.5, 0.0, 1.0) : 0.0;
      coverage *= max(first, second);
    }
  }
  colour = vec4(v_colour, 1.0) * coverage;
}
`;
