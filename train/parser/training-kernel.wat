;; The inner loops of training the parser, four units at a time. All addresses are bytes of one memory, laid out by `network.ts`.
(module
  (memory (import "network" "memory") 1)
  ;; Rows of 32-bit floats: `full` of them `width` bytes long, then those of rare features, a quarter as long.
  (global $rows (import "network" "rows") i32)
  (global $full (import "network" "full") i32)
  (global $width (import "network" "width") i32)
  ;; For each row, its sum of squared gradients, and the offset in bytes of the units that it feeds.
  (global $squares (import "network" "squares") i32)
  (global $offsets (import "network" "offsets") i32)
  (global $found (import "network" "found") i32)

  (func $address (param $row i32) (result i32)
    (local $narrow i32)
    (if (result i32) (i32.lt_u (local.get $row) (global.get $full))
      (then (i32.add (global.get $rows) (i32.mul (local.get $row) (global.get $width))))
      (else
        (local.set $narrow (i32.shr_u (global.get $width) (i32.const 2)))
        (i32.add (global.get $rows)
          (i32.add (i32.mul (global.get $full) (i32.sub (global.get $width) (local.get $narrow)))
            (i32.mul (local.get $row) (local.get $narrow)))))))

  ;; Adds to the `width` bytes at $sum the rows whose $count numbers stand at $list, the full ones first.
  (func (export "gather") (param $list i32) (param $count i32) (param $sum i32)
    (local $last i32) (local $place i32) (local $next i32) (local $row i32) (local $p i32) (local $q i32) (local $end i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $last (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $place (global.get $found))
    (block $listed
      (loop $each
        (br_if $listed (i32.ge_u (local.get $list) (local.get $last)))
        (br_if $listed (i32.ge_u (local.tee $row (i32.load (local.get $list))) (global.get $full)))
        (i32.store (local.get $place) (call $address (local.get $row)))
        (local.set $place (i32.add (local.get $place) (i32.const 4)))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (br $each)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $list) (local.get $last)))
        (local.set $row (i32.load (local.get $list)))
        (local.set $p (call $address (local.get $row)))
        (local.set $end (i32.add (local.get $p) (i32.shr_u (global.get $width) (i32.const 2))))
        (local.set $q (i32.add (local.get $sum) (i32.load (i32.add (global.get $offsets) (i32.shl (local.get $row) (i32.const 2))))))
        (loop $four
          (v128.store (local.get $q) (f32x4.add (v128.load (local.get $q)) (v128.load (local.get $p))))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (br_if $four (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end))))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (br $each)))
    (local.set $end (i32.const 0))
    (loop $block
      (local.set $q (i32.add (local.get $sum) (local.get $end)))
      (local.set $a (v128.load (local.get $q)))
      (local.set $b (v128.load offset=16 (local.get $q)))
      (local.set $c (v128.load offset=32 (local.get $q)))
      (local.set $d (v128.load offset=48 (local.get $q)))
      (local.set $e (v128.load offset=64 (local.get $q)))
      (local.set $f (v128.load offset=80 (local.get $q)))
      (local.set $g (v128.load offset=96 (local.get $q)))
      (local.set $h (v128.load offset=112 (local.get $q)))
      (local.set $next (global.get $found))
      (block $summed
        (loop $row
          (br_if $summed (i32.ge_u (local.get $next) (local.get $place)))
          (local.set $p (i32.add (i32.load (local.get $next)) (local.get $end)))
          (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $p))))
          (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $p))))
          (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $p))))
          (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $p))))
          (local.set $e (f32x4.add (local.get $e) (v128.load offset=64 (local.get $p))))
          (local.set $f (f32x4.add (local.get $f) (v128.load offset=80 (local.get $p))))
          (local.set $g (f32x4.add (local.get $g) (v128.load offset=96 (local.get $p))))
          (local.set $h (f32x4.add (local.get $h) (v128.load offset=112 (local.get $p))))
          (local.set $next (i32.add (local.get $next) (i32.const 4)))
          (br $row)))
      (v128.store (local.get $q) (local.get $a))
      (v128.store offset=16 (local.get $q) (local.get $b))
      (v128.store offset=32 (local.get $q) (local.get $c))
      (v128.store offset=48 (local.get $q) (local.get $d))
      (v128.store offset=64 (local.get $q) (local.get $e))
      (v128.store offset=80 (local.get $q) (local.get $f))
      (v128.store offset=96 (local.get $q) (local.get $g))
      (v128.store offset=112 (local.get $q) (local.get $h))
      (br_if $block (i32.lt_u (local.tee $end (i32.add (local.get $end) (i32.const 128))) (global.get $width)))))

  ;; Moves the rows listed at $list against the gradient at $gradient, whose mean square is $square: one Adagrad rate a row.
  (func (export "scatter") (param $list i32) (param $count i32) (param $gradient i32) (param $square f32) (param $rate f32)
    (local $last i32) (local $row i32) (local $p i32) (local $q i32) (local $end i32) (local $total f32) (local $scale v128)
    (local.set $last (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $list) (local.get $last)))
        (local.set $row (i32.load (local.get $list)))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (local.set $p (i32.add (global.get $squares) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $total (f32.add (f32.load (local.get $p)) (local.get $square)))
        (f32.store (local.get $p) (local.get $total))
        (local.set $scale (f32x4.splat (f32.div (local.get $rate) (f32.sqrt (f32.add (local.get $total) (f32.const 1e-6))))))
        (local.set $p (call $address (local.get $row)))
        (local.set $q (local.get $gradient))
        (if (i32.lt_u (local.get $row) (global.get $full))
          (then
            (local.set $end (i32.add (local.get $p) (global.get $width))))
          (else
            (local.set $end (i32.add (local.get $p) (i32.shr_u (global.get $width) (i32.const 2))))
            (local.set $q (i32.add (local.get $q)
              (i32.load (i32.add (global.get $offsets) (i32.shl (local.get $row) (i32.const 2))))))))
        (loop $eight
          (v128.store (local.get $p)
            (f32x4.sub (v128.load (local.get $p)) (f32x4.mul (local.get $scale) (v128.load (local.get $q)))))
          (v128.store offset=16 (local.get $p)
            (f32x4.sub (v128.load offset=16 (local.get $p)) (f32x4.mul (local.get $scale) (v128.load offset=16 (local.get $q)))))
          (local.set $q (i32.add (local.get $q) (i32.const 32)))
          (br_if $eight (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 32))) (local.get $end))))
        (br $each))))

  ;; Rectifies $scale times the sum at $hidden plus the bias and three sums of tokens, and weighs it with $mask: into $hidden.
  ;; $mask is left where a unit fires and becomes 0 where it does not.
  (func (export "fire") (param $hidden i32) (param $scale f32) (param $bias i32) (param $x i32) (param $y i32) (param $z i32) (param $mask i32)
    (local $j i32) (local $value v128) (local $weight v128) (local $on v128)
    (loop $four
      (local.set $value
        (f32x4.add
          (f32x4.add
            (f32x4.add (f32x4.mul (f32x4.splat (local.get $scale)) (v128.load (i32.add (local.get $hidden) (local.get $j))))
              (v128.load (i32.add (local.get $bias) (local.get $j))))
            (v128.load (i32.add (local.get $x) (local.get $j))))
          (f32x4.add (v128.load (i32.add (local.get $y) (local.get $j))) (v128.load (i32.add (local.get $z) (local.get $j))))))
      (local.set $on (f32x4.gt (local.get $value) (f32x4.splat (f32.const 0))))
      (local.set $weight (v128.and (v128.load (i32.add (local.get $mask) (local.get $j))) (local.get $on)))
      (v128.store (i32.add (local.get $mask) (local.get $j)) (local.get $weight))
      (v128.store (i32.add (local.get $hidden) (local.get $j))
        (v128.and (f32x4.mul (local.get $value) (local.get $weight)) (local.get $on)))
      (br_if $four (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width)))))

  (func $total (param $sum v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))

  ;; The products of $hidden with $count output rows at $weights, plus their biases: into $scores.
  (func (export "score") (param $hidden i32) (param $weights i32) (param $bias i32) (param $count i32) (param $scores i32)
    (local $end i32) (local $j i32) (local $a v128) (local $b v128)
    (local.set $end (i32.add (local.get $scores) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (loop $eight
        (local.set $a (f32x4.add (local.get $a)
          (f32x4.mul (v128.load (i32.add (local.get $hidden) (local.get $j))) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b)
          (f32x4.mul (v128.load offset=16 (i32.add (local.get $hidden) (local.get $j))) (v128.load offset=16 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
        (br_if $eight (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (global.get $width))))
      (f32.store (local.get $scores) (f32.add (f32.load (local.get $bias)) (call $total (f32x4.add (local.get $a) (local.get $b)))))
      (local.set $bias (i32.add (local.get $bias) (i32.const 4)))
      (br_if $each (i32.lt_u (local.tee $scores (i32.add (local.get $scores) (i32.const 4))) (local.get $end)))))

  ;; One output whose score has the gradient $g: passes it on to $gradient (of the hidden units) and moves its weights by Adagrad.
  (func (export "output") (param $hidden i32) (param $gradient i32) (param $weights i32) (param $squares i32) (param $g f32) (param $rate f32)
    (local $j i32) (local $p i32) (local $slope v128) (local $weight v128) (local $step v128) (local $total v128)
    (local.set $slope (f32x4.splat (local.get $g)))
    (loop $four
      (local.set $weight (v128.load (local.get $weights)))
      (local.set $p (i32.add (local.get $gradient) (local.get $j)))
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (f32x4.mul (local.get $slope) (local.get $weight))))
      (local.set $step (f32x4.mul (local.get $slope) (v128.load (i32.add (local.get $hidden) (local.get $j)))))
      (local.set $total (f32x4.add (v128.load (local.get $squares)) (f32x4.mul (local.get $step) (local.get $step))))
      (v128.store (local.get $squares) (local.get $total))
      (v128.store (local.get $weights) (f32x4.sub (local.get $weight)
        (f32x4.div (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $step))
          (f32x4.sqrt (f32x4.add (local.get $total) (f32x4.splat (f32.const 1e-6)))))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (local.set $squares (i32.add (local.get $squares) (i32.const 16)))
      (br_if $four (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width)))))

  ;; Masks the gradient, adds it to those of three tokens, moves the biases by Adagrad and returns the sum of its squares.
  (func (export "hiddenBack") (param $gradient i32) (param $mask i32) (param $bias i32) (param $squares i32) (param $rate f32) (param $x i32) (param $y i32) (param $z i32) (result f32)
    (local $j i32) (local $g v128) (local $total v128) (local $all v128) (local $p i32)
    (loop $four
      (local.set $p (i32.add (local.get $gradient) (local.get $j)))
      (local.set $g (f32x4.mul (v128.load (local.get $p)) (v128.load (i32.add (local.get $mask) (local.get $j)))))
      (v128.store (local.get $p) (local.get $g))
      (local.set $all (f32x4.add (local.get $all) (f32x4.mul (local.get $g) (local.get $g))))
      (local.set $p (i32.add (local.get $x) (local.get $j)))
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (local.get $g)))
      (local.set $p (i32.add (local.get $y) (local.get $j)))
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (local.get $g)))
      (local.set $p (i32.add (local.get $z) (local.get $j)))
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (local.get $g)))
      (local.set $p (i32.add (local.get $squares) (local.get $j)))
      (local.set $total (f32x4.add (v128.load (local.get $p)) (f32x4.mul (local.get $g) (local.get $g))))
      (v128.store (local.get $p) (local.get $total))
      (local.set $p (i32.add (local.get $bias) (local.get $j)))
      (v128.store (local.get $p) (f32x4.sub (v128.load (local.get $p))
        (f32x4.div (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $g))
          (f32x4.sqrt (f32x4.add (local.get $total) (f32x4.splat (f32.const 1e-6)))))))
      (br_if $four (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width))))
    (call $total (local.get $all)))

  (func (export "sumSquares") (param $at i32) (result f32)
    (local $end i32) (local $all v128)
    (local.set $end (i32.add (local.get $at) (global.get $width)))
    (loop $four
      (local.set $all (f32x4.add (local.get $all) (f32x4.mul (v128.load (local.get $at)) (v128.load (local.get $at)))))
      (br_if $four (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (call $total (local.get $all)))

  ;; Moves the floats at $mean a share of the way to those at $now; $bytes is a multiple of 16.
  (func (export "blend") (param $mean i32) (param $now i32) (param $bytes i32) (param $share f32)
    (local $end i32)
    (local.set $end (i32.add (local.get $mean) (local.get $bytes)))
    (loop $four
      (v128.store (local.get $mean) (f32x4.add (v128.load (local.get $mean))
        (f32x4.mul (f32x4.splat (local.get $share)) (f32x4.sub (v128.load (local.get $now)) (v128.load (local.get $mean))))))
      (local.set $now (i32.add (local.get $now) (i32.const 16)))
      (br_if $four (i32.lt_u (local.tee $mean (i32.add (local.get $mean) (i32.const 16))) (local.get $end)))))
)
