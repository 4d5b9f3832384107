switch -File x.txt { a { 1 } }
