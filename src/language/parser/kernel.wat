;; The inner loops of the parser's scorer, eight units at a time. `plain-kernel.ts` says the same in TypeScript and gives the same numbers.
;; `npm run kernel` turns this file into `kernel-bytes.ts`. All addresses are bytes of one memory, laid out by `kernel-layout.ts`.
(module
  (memory (import "room" "memory") 1)
  ;; Dictionary of features: places of 8 bytes, a key and its row plus one (0: free).
  (global $table (import "room" "table") i32)
  (global $shift (import "room" "shift") i32)
  ;; Rows of signed bytes: `full` of them `width` long, then those of rare features, a quarter as long.
  (global $rows (import "room" "rows") i32)
  (global $full (import "room" "full") i32)
  (global $width (import "room" "width") i32)
  ;; Where the keys to be summed stand, room for their places in the dictionary, and for the addresses of their rows.
  (global $keys (import "room" "keys") i32)
  (global $probes (import "room" "probes") i32)
  (global $found (import "room" "found") i32)
  ;; The addresses of sums to be joined.
  (global $parts (import "room" "parts") i32)
  ;; The hidden layer and its bias, `width` values of 16 bits.
  (global $hidden (import "room" "hidden") i32)
  (global $bias (import "room" "bias") i32)
  ;; Output weights: 3 rows of 16 bits; 2 times `labels` rows of 8 bits. Biases and scores of 32 bits.
  (global $moves (import "room" "moves") i32)
  (global $moveBias (import "room" "moveBias") i32)
  (global $scores (import "room" "scores") i32)
  (global $labels (import "room" "labels") i32)
  (global $labelBias (import "room" "labelBias") i32)
  (global $labelCount (import "room" "labelCount") i32)

  ;; Writes to the `width` values at $sum what the first $count sums named in `parts` come to.
  (func (export "join") (param $count i32) (param $sum i32)
    (local $at i32) (local $p i32) (local $next i32) (local $last i32) (local $size i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $size (i32.shl (global.get $width) (i32.const 1)))
    (local.set $last (i32.add (global.get $parts) (i32.shl (local.get $count) (i32.const 2))))
    (loop $block
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $next (global.get $parts))
      (loop $part
        (local.set $p (i32.add (i32.load (local.get $next)) (local.get $at)))
        (local.set $a (i16x8.add (local.get $a) (v128.load (local.get $p))))
        (local.set $b (i16x8.add (local.get $b) (v128.load offset=16 (local.get $p))))
        (local.set $c (i16x8.add (local.get $c) (v128.load offset=32 (local.get $p))))
        (local.set $d (i16x8.add (local.get $d) (v128.load offset=48 (local.get $p))))
        (br_if $part (i32.lt_u (local.tee $next (i32.add (local.get $next) (i32.const 4))) (local.get $last))))
      (local.set $p (i32.add (local.get $sum) (local.get $at)))
      (v128.store (local.get $p) (local.get $a))
      (v128.store offset=16 (local.get $p) (local.get $b))
      (v128.store offset=32 (local.get $p) (local.get $c))
      (v128.store offset=48 (local.get $p) (local.get $d))
      (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $size)))))

  ;; Adds to the `width` values at $sum the rows of the first $count keys, each mixed with $salt; unknown keys add nothing.
  (func $add (export "add") (param $count i32) (param $salt i32) (param $sum i32)
    (local $key i32) (local $at i32) (local $row i32) (local $mask i32) (local $place i32)
    (local $next i32) (local $last i32) (local $probe i32) (local $p i32) (local $q i32) (local $end i32) (local $narrow i32) (local $narrowRows i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $mask (i32.shl (i32.sub (i32.shl (i32.const 1) (i32.sub (i32.const 32) (global.get $shift))) (i32.const 1)) (i32.const 3)))
    (local.set $narrow (i32.shr_u (global.get $width) (i32.const 2)))
    (local.set $narrowRows (i32.add (global.get $rows)
      (i32.mul (global.get $full) (i32.sub (global.get $width) (local.get $narrow)))))
    (local.set $next (global.get $keys))
    (local.set $last (i32.add (local.get $next) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $place (global.get $found))
    ;; All places are fetched before the first is looked at: the memory then answers many at a time.
    (local.set $p (global.get $probes))
    (block $fetched
      (loop $fetch
        (br_if $fetched (i32.ge_u (local.get $next) (local.get $last)))
        (local.set $key (i32.xor (i32.load (local.get $next)) (local.get $salt)))
        (i64.store (local.get $p) (i64.load (i32.add (global.get $table)
          (i32.shl (i32.shr_u (local.get $key) (global.get $shift)) (i32.const 3)))))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br $fetch)))
    (local.set $next (global.get $keys))
    (local.set $probe (global.get $probes))
    (block $searched
      (loop $search
        (br_if $searched (i32.ge_u (local.get $next) (local.get $last)))
        (local.set $key (i32.xor (i32.load (local.get $next)) (local.get $salt)))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (local.set $at (local.get $probe))
        (local.set $probe (i32.add (local.get $probe) (i32.const 8)))
        (local.set $row (i32.load offset=4 (local.get $at)))
        (br_if $search (i32.eqz (local.get $row)))
        (if (i32.ne (i32.load (local.get $at)) (local.get $key))
          (then
            (local.set $at (i32.shl (i32.shr_u (local.get $key) (global.get $shift)) (i32.const 3)))
            (loop $step
              (local.set $at (i32.and (i32.add (local.get $at) (i32.const 8)) (local.get $mask)))
              (local.set $row (i32.load offset=4 (i32.add (global.get $table) (local.get $at))))
              (br_if $search (i32.eqz (local.get $row)))
              (br_if $step (i32.ne (i32.load (i32.add (global.get $table) (local.get $at))) (local.get $key))))))
        (local.set $row (i32.sub (local.get $row) (i32.const 1)))
        (if (i32.lt_u (local.get $row) (global.get $full))
          (then
            (i32.store (local.get $place) (i32.add (global.get $rows) (i32.mul (local.get $row) (global.get $width))))
            (local.set $place (i32.add (local.get $place) (i32.const 4))))
          (else
            ;; A rare feature feeds the quarter of the units that two bits of its key name.
            (local.set $p (i32.add (local.get $narrowRows) (i32.mul (local.get $row) (local.get $narrow))))
            (local.set $end (i32.add (local.get $p) (local.get $narrow)))
            (local.set $q (i32.add (local.get $sum) (i32.shl (i32.mul
              (i32.and (i32.shr_u (local.get $key) (i32.const 9)) (i32.const 3)) (local.get $narrow)) (i32.const 1))))
            (loop $eight
              (v128.store (local.get $q) (i16x8.add (v128.load (local.get $q)) (v128.load8x8_s (local.get $p))))
              (local.set $q (i32.add (local.get $q) (i32.const 16)))
              (br_if $eight (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 8))) (local.get $end))))))
        (br $search)))
    ;; Full rows, 32 units at a time, so that the sums stay in registers.
    (local.set $end (i32.const 0))
    (loop $block
      (local.set $q (i32.add (local.get $sum) (i32.shl (local.get $end) (i32.const 1))))
      (local.set $a (v128.load (local.get $q)))
      (local.set $b (v128.load offset=16 (local.get $q)))
      (local.set $c (v128.load offset=32 (local.get $q)))
      (local.set $d (v128.load offset=48 (local.get $q)))
      (local.set $next (global.get $found))
      (block $summed
        (loop $row
          (br_if $summed (i32.ge_u (local.get $next) (local.get $place)))
          (local.set $p (i32.add (i32.load (local.get $next)) (local.get $end)))
          (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $p))))
          (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $p))))
          (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $p))))
          (local.set $d (i16x8.add (local.get $d) (v128.load8x8_s offset=24 (local.get $p))))
          (local.set $next (i32.add (local.get $next) (i32.const 4)))
          (br $row)))
      (v128.store (local.get $q) (local.get $a))
      (v128.store offset=16 (local.get $q) (local.get $b))
      (v128.store offset=32 (local.get $q) (local.get $c))
      (v128.store offset=48 (local.get $q) (local.get $d))
      (br_if $block (i32.lt_u (local.tee $end (i32.add (local.get $end) (i32.const 32))) (global.get $width)))))

  ;; Sums the hidden layer from its bias, three token sums and the first $count keys, rectifies it and scores the three moves.
  (func (export "score") (param $count i32) (param $top i32) (param $below i32) (param $front i32)
    (local $j i32) (local $size i32) (local $p i32) (local $values v128) (local $move i32) (local $sum v128)
    (local.set $size (i32.shl (global.get $width) (i32.const 1)))
    (loop $eight
      (v128.store (i32.add (global.get $hidden) (local.get $j))
        (i16x8.add
          (i16x8.add (v128.load (i32.add (global.get $bias) (local.get $j))) (v128.load (i32.add (local.get $top) (local.get $j))))
          (i16x8.add (v128.load (i32.add (local.get $below) (local.get $j))) (v128.load (i32.add (local.get $front) (local.get $j))))))
      (br_if $eight (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (local.get $size))))
    (call $add (local.get $count) (i32.const 0) (global.get $hidden))
    (local.set $j (i32.const 0))
    (loop $eight
      (local.set $p (i32.add (global.get $hidden) (local.get $j)))
      (v128.store (local.get $p) (i16x8.min_s
        (i16x8.max_s (v128.load (local.get $p)) (i16x8.splat (i32.const 0)))
        (i16x8.splat (i32.const 4095))))
      (br_if $eight (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (local.get $size))))
    (loop $next
      (local.set $sum (i32x4.splat (i32.const 0)))
      (local.set $j (i32.const 0))
      (local.set $p (i32.add (global.get $moves) (i32.mul (local.get $move) (local.get $size))))
      (loop $eight
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (v128.load (i32.add (global.get $hidden) (local.get $j)))
          (v128.load (i32.add (local.get $p) (local.get $j))))))
        (br_if $eight (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (local.get $size))))
      (i32.store (i32.add (global.get $scores) (i32.shl (local.get $move) (i32.const 2)))
        (i32.add (call $total (local.get $sum))
          (i32.load (i32.add (global.get $moveBias) (i32.shl (local.get $move) (i32.const 2))))))
      (br_if $next (i32.lt_u (local.tee $move (i32.add (local.get $move) (i32.const 1))) (i32.const 3)))))

  (func $total (param $sum v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

  ;; The best label but number 0, for $side 0 (left) or 1 (right), of the hidden layer last scored; the first on a tie.
  (func (export "label") (param $side i32) (result i32)
    (local $label i32) (local $best i32) (local $most i32) (local $score i32)
    (local $p i32) (local $q i32) (local $end i32) (local $sum v128)
    (local.set $label (i32.const 1))
    (local.set $most (i32.const 0x80000000))
    (loop $next
      (local.set $sum (i32x4.splat (i32.const 0)))
      (local.set $score (i32.add (i32.mul (local.get $side) (global.get $labelCount)) (local.get $label)))
      (local.set $p (i32.add (global.get $labels) (i32.mul (local.get $score) (global.get $width))))
      (local.set $end (i32.add (local.get $p) (global.get $width)))
      (local.set $q (global.get $hidden))
      (loop $eight
        (local.set $sum (i32x4.add (local.get $sum)
          (i32x4.dot_i16x8_s (v128.load (local.get $q)) (v128.load8x8_s (local.get $p)))))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (br_if $eight (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 8))) (local.get $end))))
      (local.set $score (i32.add (call $total (local.get $sum))
        (i32.load (i32.add (global.get $labelBias) (i32.shl (local.get $score) (i32.const 2))))))
      (if (i32.gt_s (local.get $score) (local.get $most))
        (then (local.set $most (local.get $score)) (local.set $best (local.get $label))))
      (br_if $next (i32.lt_u (local.tee $label (i32.add (local.get $label) (i32.const 1))) (global.get $labelCount))))
    (local.get $best)))
